using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class WrittenTextTests
{
    [Theory]
    [InlineData("[|\"a b c\"|]", "a b c")]
    [InlineData("[|\"a \" + \"b\" + \" c\"|]", "a b c")]
    [InlineData("[|$\"a {1} c\"|]", "a \uFFFC c")]
    [InlineData("[|$\"a {Name} c\"|]", "a b c")]
    [InlineData("[|\"a \" + given + \" c\"|]", "a \uFFFC c")]
    [InlineData("[|Name|]", "b")]
    public void Constants_are_put_together_around_holes(string value, string expected) => Assert.Equal(expected, Text(value)?.Text);

    [Theory]
    [InlineData("[|given|]")]
    [InlineData("[|given + given|]")]
    [InlineData("[|1|]")]
    public void What_has_no_constant_is_no_text(string value) => Assert.Null(Text(value));

    [Theory]
    [InlineData("\"x word y\"")]
    [InlineData("\"\\t\\x41 \\u0041 \\\" word\"")]
    [InlineData("@\"x \"\"y\"\" word\"")]
    [InlineData("$\"{{x}} {given} word\"")]
    [InlineData("$@\"\"\"x\"\" {{ {given} word\"")]
    [InlineData("\"\"\"x \"y\" word\"\"\"")]
    [InlineData("\"\"\"\n            x\n              word\n            \"\"\"")]
    [InlineData("$\"\"\"\n            x {given}\n              word\n            \"\"\"")]
    [InlineData("\"x\\n\" + @\" \"\"\" + \"word\"")]
    public void A_piece_is_found_where_it_is_written(string value)
    {
        var text = Text($"[|{value}|]")!;
        var location = text.LocationOf(text.Text.IndexOf("word", StringComparison.Ordinal), 4);
        Assert.Equal("word", location.SourceTree!.GetText().ToString(location.SourceSpan));
    }

    [Fact]
    public void A_piece_of_a_constant_is_where_the_constant_is_named()
    {
        var location = Text("[|\"a \" + Name|]")!.LocationOf(2, 1);
        Assert.Equal("Name", location.SourceTree!.GetText().ToString(location.SourceSpan));
    }

    [Fact]
    public void A_variable_stands_for_what_it_is_given_once()
    {
        Assert.Equal("a", OfSnippet("var text = \"a\"; Console.Write([|text|]);")?.Text);
        Assert.Null(OfSnippet("var text = \"a\"; text += given; Console.Write([|text|]);"));
        Assert.Null(OfSnippet("var text = \"a\"; Console.Write(text); Console.Write([|text|]);"));
    }

    private static WrittenText? Text(string value) => OfSnippet($"Console.Write({value});");

    private static WrittenText? OfSnippet(string body) => WrittenText.Of(Snippet.Of($"class C {{ const string Name = \"b\"; void M(string given) {{ {body} }} }}").Marked);
}
