using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Streams that are put into a list for one loop.</summary>
public sealed class BufferedStreamTests
{
    [Theory]
    [InlineData("foreach (var n in await [|numbers.ToListAsync()|]) sum += n;")]
    [InlineData("var list = await [|numbers.ToArrayAsync().ConfigureAwait(false)|]; foreach (var n in list) sum += n;")]
    [InlineData("var list = new List<int>(); await foreach (var n in numbers) [|list.Add(n)|]; foreach (var n in list) sum += n;")]
    [InlineData("foreach (var o in await [|shop.Orders.ToListAsync()|]) sum += o.Total;")]
    public void Could_be_streamed(string body) => Assert.True(IsBuffered(body));

    [Theory]
    [InlineData("var list = await [|numbers.ToListAsync()|]; sum = list.Count; foreach (var n in list) sum += n;")]
    [InlineData("foreach (var n in await [|numbers.ToListAsync()|]) await Task.Delay(n);")]
    [InlineData("foreach (var o in await [|shop.Orders.ToListAsync()|]) sum += shop.Lines.Count(l => l.OrderId == o.Id);")]
    [InlineData("foreach (var o in await [|shop.Orders.Take(5).ToListAsync()|]) sum += o.Total;")]
    [InlineData("foreach (var o in await [|shop.Lines.Where(l => l.OrderId == 3).ToListAsync()|]) sum += o.Count;")]
    public void Has_to_be_a_list(string body) => Assert.False(IsBuffered(body));

    private static bool IsBuffered(string body)
    {
        IOperation marked = Snippet.Of($$"""
            using Microsoft.EntityFrameworkCore;
            using PerfAnalyzers.Support;

            class Sample
            {
                async Task<int> Run(Shop shop, IAsyncEnumerable<int> numbers) { var sum = 0; {{body}} return sum; }
            }
            """).Marked;
        while (marked is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            marked = configured;

        return BufferedStream.Of((IInvocationOperation)marked, 3, TestContext.Current.CancellationToken) is not null;
    }
}
