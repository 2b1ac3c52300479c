using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class WaitingLoopsTests
{
    [Theory]
    [InlineData("reader.ReadLine() is not null")]
    [InlineData("queue.TryDequeue(out _)")]
    [InlineData("queue.Count > 0")]
    [InlineData("queue.Any()")]
    [InlineData("enumerator.MoveNext()")]
    [InlineData("!stream.EndOfStream")]
    public void A_condition_that_moves_on_takes_an_element(string condition) => Assert.True(TakesElement(condition));

    [Theory]
    [InlineData("true")]
    [InlineData("n < 3")]
    [InlineData("!token.IsCancellationRequested")]
    public void Any_other_condition_does_not(string condition) => Assert.False(TakesElement(condition));

    [Theory]
    [InlineData("while (n > 0) { [|Thread.Sleep(1)|]; }", true)]
    [InlineData("while (n > 0) { [|Console.WriteLine()|]; }", false)]
    [InlineData("while (n > 0) { [|Console.WriteLine()|]; foreach (var x in queue) Thread.Sleep(1); }", false)]
    [InlineData("while (n > 0) { [|Console.WriteLine()|]; Sleep(); }", false)]
    [InlineData("foreach (var x in queue) { [|Thread.Sleep(1)|]; }", false)]
    public void A_loop_waits_by_itself_with_a_delay_of_the_framework(string body, bool waits)
    {
        var operation = In(body);
        var loop = operation;
        while (loop is not ILoopOperation)
            loop = loop.Parent!;

        Assert.Equal(waits, WaitingLoops.Waits((ILoopOperation)loop, operation));
    }

    private static bool TakesElement(string condition) => In($"if ([|{condition}|]) {{ }}").TakesElement();

    private static Microsoft.CodeAnalysis.IOperation In(string body) => Snippet.Of($$"""
        class Sample
        {
            void Sleep() { }
            void Run(TextReader reader, StreamReader stream, Queue<int> queue, IEnumerator<int> enumerator, CancellationToken token, int n) { {{body}} }
        }
        """).Marked;
}
