using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class ColumnLookupTests
{
    [Theory]
    [InlineData("while (reader.Read()) _ = [|reader[\"a\"]|];")]
    [InlineData("while (reader.Read()) [|reader.GetOrdinal(\"a\")|];")]
    [InlineData("while (more && reader.Read()) { foreach (var name in names) _ = [|reader[\"a\"]|]; }")]
    public void A_column_is_looked_up_per_row(string body) => Assert.Equal("a", Lookup(body)?.Column);

    [Theory]
    [InlineData("while (reader.Read()) { foreach (var name in names) _ = [|reader[name]|]; }")]
    [InlineData("while (reader.Read()) _ = [|reader[0]|];")]
    [InlineData("if (reader.Read()) _ = [|reader[\"a\"]|];")]
    [InlineData("foreach (var name in names) _ = [|reader[\"a\"]|];")]
    [InlineData("while (reader.Read()) { _ = [|other[\"a\"]|]; }")]
    [InlineData("var kept = -1; while (reader.Read()) { if (kept < 0) kept = [|reader.GetOrdinal(\"a\")|]; }")]
    public void Anything_else_is_no_such_look_up(string body) => Assert.Null(Lookup(body));

    [Theory]
    [InlineData("(int)[|reader[\"a\"]|]", "GetInt32")]
    [InlineData("(string)[|reader[\"a\"]|]", "GetString")]
    [InlineData("(Guid)[|reader[\"a\"]|]", "GetGuid")]
    [InlineData("(int?)[|reader[\"a\"]|]", null)]
    [InlineData("[|reader[\"a\"]|] as string", null)]
    public void A_cast_says_which_getter_reads_it(string value, string? getter) => Assert.Equal(getter, Lookup($"while (reader.Read()) _ = {value};")?.TypedGetter?.Getter);

    private static ColumnLookup? Lookup(string body) => ColumnLookup.Of(Snippet.Of($$"""
        class C { void M(System.Data.IDataReader reader, System.Data.IDataReader other, bool more, string[] names) { {{body}} } }
        """).Marked);
}
