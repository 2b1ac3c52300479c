using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Work on another thread of the pool that is awaited at once.</summary>
public sealed class OffloadingTests
{
    [Theory]
    [InlineData("await [|Task.Run(() => 1)|];")]
    [InlineData("await [|Task.Run(() => 1)|].ConfigureAwait(false);")]
    [InlineData("await [|Task.Factory.StartNew(() => 1)|];")]
    [InlineData("await [|Task.Factory.StartNew(async () => await Task.Delay(1))|].Unwrap();")]
    [InlineData("await [|Task.Run(Console.Clear)|];")]
    public void Is_offloaded(string body) => Assert.NotNull(Of(body));

    [Theory]
    [InlineData("var task = [|Task.Run(() => 1)|]; await task;")]
    [InlineData("await Task.WhenAll([|Task.Run(() => 1)|], Task.Delay(1));")]
    [InlineData("await [|Task.Run(() => 1)|].WaitAsync(TimeSpan.FromSeconds(1));")]
    [InlineData("await [|Task.Factory.StartNew(() => 1, TaskCreationOptions.LongRunning)|];")]
    [InlineData("_ = [|Task.Run(() => 1)|]; await Task.Yield();")]
    public void Is_not(string body) => Assert.Null(Of(body));

    private static Offloading? Of(string body) => Offloading.Of((IInvocationOperation)Snippet.Of($"class Sample {{ async Task Run() {{ {body} }} }}").Marked);
}
