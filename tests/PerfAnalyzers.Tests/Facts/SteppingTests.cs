using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class SteppingTests
{
    [Theory]
    [InlineData("for (var i = 0; i < n; i++) { }", "i", "0", "n")]
    [InlineData("for (var i = n - 1; i >= 0; i--) { }", "i", "0", "n - 1")]
    [InlineData("for (var i = n; i-- > 0;) { }", null, null, null)]
    [InlineData("for (int i = 1, k = n; n > i; i += 2) { }", "i", "1", "n")]
    [InlineData("var i = 2; while (i != n && flag) { i = i + 1; }", "i", "2", "n")]
    [InlineData("while (flag) { n++; }", null, null, null)]
    [InlineData("for (var i = 1; i < n; i *= 2) { }", null, null, null)]
    [InlineData("for (var i = 1; i < n; i++) { i = n / 2; }", "i", null, null)]
    public void A_loop_moves_its_counter_between_two_ends(string code, string? counter, string? low, string? high)
    {
        var loop = Snippet.Of($"class Sample {{ void Run(int n, bool flag) [|{{ {code} }}|] }}").Marked.Descendants().OfType<ILoopOperation>().Single();
        var found = loop.Counter();
        Assert.Equal(counter, found?.Name);
        if (found is null || low is null)
            return;

        var ends = loop.Ends(found);
        Assert.Equal((low, high), (ends.Low?.Syntax.ToString(), ends.High?.Syntax.ToString()));
    }

    [Theory]
    [InlineData("i++;", "up")]
    [InlineData("i -= 2;", "down")]
    [InlineData("if (n > 3) i++; else i--;", "both")]
    [InlineData("i *= 2;", "")]
    [InlineData("i = n;", "")]
    [InlineData("int.TryParse(\"\", out i);", "")]
    [InlineData("n++;", "")]
    public void All_that_a_loop_does_to_a_variable_may_be_a_step(string code, string way)
    {
        var body = Snippet.Of($"class Sample {{ void Run(int n) [|{{ var i = 0; while (i < n) {{ {code} }} }}|] }}").Marked;
        var variable = body.Descendants().OfType<IVariableDeclaratorOperation>().First().Symbol;
        Assert.Equal(way, body.Descendants().OfType<ILoopOperation>().Single().Steps(variable) switch { (true, true) => "both", (true, _) => "up", (_, true) => "down", _ => "" });
    }
}
