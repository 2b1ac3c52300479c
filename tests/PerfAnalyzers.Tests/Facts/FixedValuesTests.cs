using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class FixedValuesTests
{
    [Theory]
    [InlineData("1 + 2")]
    [InlineData("\"a\" + Constant")]
    [InlineData("DayOfWeek.Monday")]
    [InlineData("default(int)")]
    [InlineData("typeof(string)")]
    [InlineData("Once")]
    [InlineData("StringComparer.Ordinal")]
    [InlineData("System.Globalization.CultureInfo.InvariantCulture")]
    [InlineData("TimeSpan.FromSeconds(1)")]
    [InlineData("Once + Constant")]
    public void Constants_and_what_is_made_of_them_alone_are_fixed(string value) => Assert.True(IsFixed(value));

    [Theory]
    [InlineData("field")]
    [InlineData("parameter")]
    [InlineData("Shared")]
    [InlineData("List")]
    [InlineData("DateTime.Now")]
    [InlineData("StringComparer.CurrentCulture")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("TimeSpan.FromSeconds(parameter.Length)")]
    [InlineData("new object()")]
    public void What_can_change_or_has_an_identity_is_not(string value) => Assert.False(IsFixed(value));

    private static bool IsFixed(string value) => Snippet.Of($$"""
        class Sample
        {
            const string Constant = "c";
            static readonly string Once = Guid.NewGuid().ToString();
            static readonly List<int> List = new();
            static string Shared;
            string field;
            object Run(string parameter) => [|{{value}}|];
        }
        """).Marked.IsFixed();
}
