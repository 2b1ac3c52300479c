using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class TransactionRegionTests
{
    [Theory]
    [InlineData("using var t = [|connection.BeginTransaction()|]; A(); t.Commit(); B();", "A();")]
    [InlineData("using (var t = [|connection.BeginTransaction()|]) { A(); t.Commit(); B(); } C();", "A();")]
    [InlineData("using (var t = [|connection.BeginTransaction()|]) A(); B();", "A();")]
    [InlineData("var t = [|connection.BeginTransaction()|]; try { A(); t.Commit(); B(); } catch { t.Rollback(); } C();", "A();")]
    [InlineData("using var t = [|connection.BeginTransaction()|]; A(); B();", "A(); B();")]
    [InlineData("using (var t = [|new System.Transactions.TransactionScope()|]) { A(); t.Complete(); B(); }", "A();")]
    public void It_lasts_until_it_is_ended(string body, string expected) => Assert.Equal(expected, string.Join(" ", Region(body)!.Code.Select(statement => statement.Syntax.ToString())));

    [Theory]
    [InlineData("var t = [|connection.BeginTransaction()|]; A();")]
    [InlineData("[|new System.Transactions.TransactionScope(System.Transactions.TransactionScopeOption.Suppress)|].Dispose();")]
    [InlineData("[|BeginTransaction()|]; A();")]
    public void Without_an_end_in_sight_there_is_none(string body) => Assert.Null(Region(body));

    private static TransactionRegion? Region(string body) => TransactionRegion.Of(Snippet.Of($$"""
        class D
        {
            void M(System.Data.Common.DbConnection connection) { {{body}} }
            void A() { } void B() { } void C() { } void BeginTransaction() { }
        }
        """).Marked);
}
