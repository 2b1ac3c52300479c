using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>What is run for many elements at once, and whether anything waits for it.</summary>
public sealed class ParallelWorkTests
{
    [Theory]
    [InlineData("[|Parallel.ForEach(names, name => Console.WriteLine(name))|]", 1)]
    [InlineData("[|Parallel.For(0, 3, Console.WriteLine)|]", 1)]
    [InlineData("[|Parallel.Invoke(() => Console.WriteLine(), Console.Clear)|]", 2)]
    [InlineData("[|names.AsParallel().ForAll(Console.WriteLine)|]", 1)]
    public void Has_bodies(string call, int bodies) => Assert.Equal(bodies, Of(call)!.Bodies.Length);

    [Theory]
    [InlineData("[|Parallel.ForEach(names, async name => await Task.Delay(1))|]", true)]
    [InlineData("[|Parallel.ForEach(names, name => Task.Delay(1))|]", true)]
    [InlineData("[|names.ForEach(async name => await Task.Delay(1))|]", true)]
    [InlineData("[|names.ForEach(Later)|]", true)]
    [InlineData("[|Parallel.ForEach(names, name => Console.WriteLine(name))|]", false)]
    [InlineData("[|Parallel.ForEach(names, name => { var task = Task.Delay(1); })|]", false)]
    public void Is_forgotten(string call, bool isForgotten) => Assert.Equal(isForgotten, ParallelWork.IsForgotten(Assert.Single(Of(call)!.Bodies)));

    [Theory]
    [InlineData("[|Parallel.ForEachAsync(names, async (name, _) => await Task.Delay(1))|]")]
    [InlineData("[|names.TrueForAll(name => true)|]")]
    public void Is_none(string call) => Assert.Null(Of(call));

    private static ParallelWork? Of(string call) => ParallelWork.Of((IInvocationOperation)Snippet.Of($$"""
        class Sample
        {
            void Run(List<string> names) { {{call}}; }
            async void Later(string name) => await Task.Delay(1);
        }
        """).Marked);
}
