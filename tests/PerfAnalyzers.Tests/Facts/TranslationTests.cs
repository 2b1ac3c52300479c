using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Everything inside an Expression&lt;&gt; lambda, at any depth, is translated, not executed.</summary>
public sealed class TranslationTests
{
    [Theory]
    [InlineData("Expression<Func<int, bool>> tree = x => [|Use(x)|];")]
    [InlineData("_ = shop.Orders.Where(o => [|Use(o.Id)|]);")]
    [InlineData("_ = from o in shop.Orders where [|Use(o.Id)|] select o;")]
    [InlineData("_ = numbers.AsQueryable().Select(x => [|Use(x)|]);")]
    public void What_stands_in_an_expression_tree_is_translated(string body) => Assert.True(In(body).IsTranslated());

    [Theory]
    [InlineData("_ = shop.Orders.Where(o => o.Lines.All(l => [|Use(l.Id)|]));")]
    [InlineData("_ = shop.Orders.Select(o => new { Many = o.Lines.Where(l => numbers.Any(n => [|Use(n)|])) });")]
    [InlineData("_ = shop.Orders.Where(o => (from l in o.Lines where [|Use(l.Id)|] select l).Any());")]
    public void So_is_what_stands_in_a_delegate_inside_it(string body) => Assert.True(In(body).IsTranslated());

    [Theory]
    [InlineData("[|Use(1)|];")]
    [InlineData("_ = numbers.Where(x => [|Use(x)|]);")]
    [InlineData("_ = [|numbers.AsQueryable()|].Where(x => x > 0);")]
    [InlineData("_ = shop.Orders.AsEnumerable().Where(o => [|Use(o.Id)|]);")]
    [InlineData("_ = shop.Orders.Take([|numbers.Count|]);")]
    public void What_stands_outside_is_run(string body) => Assert.False(In(body).IsTranslated());

    [Theory]
    [InlineData("_ = nameof([|numbers.Count|]);")]
    [InlineData("_ = shop.Orders.Where(o => [|Use(o.Id)|]);")]
    public void Names_are_not_run_either(string body) => Assert.True(In(body).IsNotRun());

    private static Microsoft.CodeAnalysis.IOperation In(string body) => Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample
        {
            static bool Use(int x) => x > 0;
            void Run(Shop shop, List<int> numbers) { {{body}} }
        }
        """).Marked;
}
