using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Where locals and parameters are used.</summary>
public sealed class UsesTests
{
    [Theory]
    [InlineData("var a = 1; [|a|].ToString(); a++; Console.WriteLine(a);", 3)]
    [InlineData("var a = 1; Action f = () => Console.WriteLine(a); [|a|].ToString();", 2)]
    [InlineData("int.TryParse(\"\", out var a); [|a|].ToString();", 1)]
    [InlineData("[|n|].ToString(); Console.WriteLine(n + n);", 3)]
    public void Every_use_counts_but_the_declaration(string body, int uses)
    {
        var marked = Marked(body);
        Assert.Equal(uses, marked.ReferencedSymbol()!.UsesAround(marked).Count());
    }

    [Theory]
    [InlineData("var a = 1; [|a|].ToString();", false)]
    [InlineData("var a = 1; Action f = () => Console.WriteLine(a); [|a|].ToString();", true)]
    [InlineData("void F() => Console.WriteLine(n); F(); [|n|].ToString();", true)]
    [InlineData("Action<int> f = a => [|a|].ToString();", false)]
    [InlineData("var q = from x in new[] { 1 } where x > n select x; [|n|].ToString();", true)]
    public void A_function_captures_what_the_code_around_it_declares(string body, bool isCaptured)
    {
        var marked = Marked(body);
        Assert.Equal(isCaptured, marked.ReferencedSymbol()!.IsCaptured(marked));
    }

    private static Microsoft.CodeAnalysis.IOperation Marked(string body) => Snippet.Of($$"""class Sample { void Run(int n) { {{body}} } }""").Marked;
}
