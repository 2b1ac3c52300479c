using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Loops that skip further on every turn.</summary>
public sealed class OffsetWalkTests
{
    [Theory]
    [InlineData("for (var i = 0; ; i++)", "i * 10", "", "i")]
    [InlineData("for (var i = 0; i < n; i += 10)", "i", "", "i")]
    [InlineData("while (true)", "(at - 1) * 10", "at = at + 1;", "at")]
    [InlineData("while (true)", "offset", "at++;", "at")]
    [InlineData("for (var i = 0; i < 12; i++)", "i * 10", "", null)]
    [InlineData("for (var i = n; i > 0; i--)", "i * 10", "", null)]
    [InlineData("while (true)", "at", "", null)]
    [InlineData("while (true)", "at", "at = n;", null)]
    [InlineData("while (true)", "at", "at += 10; shop.Orders.RemoveRange(page);", null)]
    [InlineData("while (true)", "at", "at += 10; page[0].Total = 0;", null)]
    [InlineData("while (true)", "at", "at += 10; shop.SaveChanges();", "at")]
    public void Are_walks(string loop, string skipped, string then, string? counter) => Assert.Equal(counter, OffsetWalk.Of(Skip($$"""
        using PerfAnalyzers.Support;

        class Sample
        {
            void Run(Shop shop, int n)
            {
                var at = 0;
                {{loop}}
                {
                    var offset = at * 10;
                    var page = [|shop.Orders.OrderBy(o => o.Id).Skip({{skipped}})|].Take(10).ToList();
                    if (page.Count == 0) break;
                    {{then}}
                }
            }
        }
        """))?.Counter.Name);

    [Theory]
    [InlineData("OrderBy(o => o.Id)", "i * 10", "10", "page.Count == 0", true)]
    [InlineData("Where(o => o.IsPaid).OrderByDescending(o => o.Id)", "i * n", "n", "!page.Any()", true)]
    [InlineData("OrderBy(o => o.Total)", "i * 10", "10", "page.Count == 0", false)]
    [InlineData("OrderBy(o => o.Id).ThenBy(o => o.Total)", "i * 10", "10", "page.Count == 0", false)]
    [InlineData("OrderBy(o => o.Id)", "i * 10 + 5", "10", "page.Count == 0", false)]
    [InlineData("OrderBy(o => o.Id)", "i * 10", "20", "page.Count == 0", false)]
    [InlineData("OrderBy(o => o.Id)", "(i - 1) * 10", "10", "page.Count == 0", false)]
    [InlineData("OrderBy(o => o.Id)", "i * 10", "10", "page.Count < 10", false)]
    public void Can_go_on_behind_the_last_key(string order, string skipped, string size, string end, bool canSeek) => Assert.Equal(canSeek, SeekableWalk.Of(Skip($$"""
        using PerfAnalyzers.Support;

        class Sample
        {
            void Run(Shop shop, int n)
            {
                for (var i = 0; ; i++)
                {
                    var page = [|shop.Orders.{{order}}.Skip({{skipped}})|].Take({{size}}).ToList();
                    if ({{end}}) break;
                }
            }
        }
        """)) is not null);

    [Theory]
    [InlineData("page * 20", "", "page")]
    [InlineData("(page - 1) * rows", "", "page")]
    [InlineData("page * rows - rows", "", "page")]
    [InlineData("offset", "", "page")]
    [InlineData("Math.Min(page, 10) * 20", "", null)]
    [InlineData("page * 20", "if (page > 10) return;", null)]
    [InlineData("rows", "", null)]
    public void What_the_request_skips(string skipped, string before, string? chosen) => Assert.Equal(chosen, PageSize.UncappedBefore(Skip($$"""
        using Microsoft.AspNetCore.Mvc;
        using PerfAnalyzers.Support;

        public class C(Shop shop) : ControllerBase
        {
            public void Get(int page, int rows) { {{before}} var offset = page * rows; [|shop.Orders.OrderBy(o => o.Id).Skip({{skipped}})|].Take(rows).ToList(); }
        }
        """))?.Chosen.Syntax.ToString());

    private static IInvocationOperation Skip(string source) => (IInvocationOperation)Snippet.Of(source).Marked;
}
