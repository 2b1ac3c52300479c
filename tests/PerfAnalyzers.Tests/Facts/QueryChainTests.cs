using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Source, operators and executor of one query.</summary>
public sealed class QueryChainTests
{
    private const string ReadOnlyPage = "Include AsNoTracking Where OrderBy Take Select";

    [Theory]
    [InlineData("[|shop.Orders.ToList()|];", "")]
    [InlineData("[|shop.Orders.Where(o => o.Total > n).First()|];", "Where")]
    [InlineData("[|shop.Orders.Include(o => o.Lines).AsNoTracking().Where(o => o.Total > n).OrderBy(o => o.Id).Take(5).Select(o => o.Id).ToList()|];", ReadOnlyPage)]
    [InlineData("await [|shop.Orders.Where(o => o.Total > n).ToListAsync()|];", "Where")]
    [InlineData("[|shop.Set<Order>().Where(o => o.Total > n).Count()|];", "Where")]
    [InlineData("[|shop.Orders.FromSqlRaw(\"SELECT * FROM Orders\").Where(o => o.Total > n).ToList()|];", "FromSqlRaw Where")]
    [InlineData("[|Enumerable.ToList(Queryable.Where(shop.Orders, o => o.Total > n))|];", "Where")]
    [InlineData("[|shop.Orders.Where(o => o.Total > n).ExecuteDelete()|];", "Where")]
    [InlineData("await [|shop.Orders.AsAsyncEnumerable().ToListAsync()|];", "")]
    public void A_chain_is_its_operators_from_the_source_to_the_executor(string body, string operators)
    {
        var query = RunBy(body)!;
        Assert.Equal(operators, Operators(query));
        Assert.Equal("Order", query.Entity?.Name);
        Assert.True(query is { IsDatabase: true, IsFullyKnown: true });
    }

    [Theory]
    [InlineData("[|(from o in shop.Orders where o.Total > n orderby o.Id select o.Number).ToList()|];", "[|shop.Orders.Where(o => o.Total > n).OrderBy(o => o.Id).Select(o => o.Number).ToList()|];")]
    [InlineData("[|(from o in shop.Orders from l in o.Lines select l).ToList()|];", "[|shop.Orders.SelectMany(o => o.Lines, (o, l) => l).ToList()|];")]
    [InlineData("[|(from o in shop.Orders.AsNoTracking() select o).Take(5).ToList()|];", "[|shop.Orders.AsNoTracking().Select(o => o).Take(5).ToList()|];")]
    public void Query_and_method_syntax_are_one_thing(string query, string methods) => Assert.Equal(Operators(RunBy(methods)!), Operators(RunBy(query)!));

    [Theory]
    [InlineData("var large = shop.Orders.Where(o => o.Total > n); [|large.ToList()|];", "Where")]
    [InlineData("var large = from o in shop.Orders where o.Total > n select o; var page = large.Take(5); [|page.ToList()|];", "Where Take")]
    [InlineData("IQueryable<Order> orders = shop.Orders; [|orders.ToList()|];", "")]
    public void Locals_are_followed_while_they_are_assigned_once(string body, string operators)
    {
        var query = RunBy(body)!;
        Assert.Equal(operators, Operators(query));
        Assert.True(query is { IsDatabase: true, IsFullyKnown: true });
    }

    [Theory]
    [InlineData("var query = shop.Orders.Where(o => o.Total > n); if (n > 3) query = query.Take(n); [|query.ToList()|];")]
    [InlineData("var query = n > 3 ? shop.Orders.Where(o => o.Total > n) : shop.Orders; [|query.ToList()|];")]
    public void Where_a_local_is_extended_the_rows_are_known_and_the_operators_are_not(string body) =>
        Assert.True(RunBy(body) is { IsDatabase: true, IsFullyKnown: false });

    [Theory]
    [InlineData("[|Query().Where(o => o.Total > n).ToList()|];", "Where", true)]
    [InlineData("[|Newest.Take(5).ToList()|];", "OrderBy Take", true)]
    [InlineData("[|store.Query().ToList()|];", "AsNoTracking", true)]
    [InlineData("[|shop.Orders.Paid().ToList()|];", "Where", false)]
    [InlineData("[|Query().Where(o => o.Total > n).Tracked().Take(5).ToList()|];", "Where AsTracking Take", true)]
    [InlineData("[|shop.Orders.PaidNewest().ToList()|];", "OrderBy Where", false)]
    public void Members_in_source_that_give_or_extend_a_query_are_followed(string body, string operators, bool isFullyKnown)
    {
        var query = RunBy(body)!;
        Assert.Equal(operators, string.Join(' ', query.Names));
        Assert.Equal("Order", query.Entity?.Name);
        Assert.Equal((true, isFullyKnown), (query.IsDatabase, query.IsFullyKnown));
    }

    [Theory]
    [InlineData("[|Query().ToList()|];", true, false, true)]
    [InlineData("[|shop.Orders.Paid().ToList()|];", true, false, true)]
    [InlineData("[|shop.Orders.Paid().Take(n).ToList()|];", true, false, false)]
    [InlineData("[|shop.Orders.OfCustomer(n).ToList()|];", true, true, true)]
    [InlineData("[|shop.Orders.One(n).ToList()|];", true, true, false)]
    [InlineData("[|shop.Orders.One(n).Paid().ToList()|];", true, true, false)]
    [InlineData("[|shop.Orders.Limited(n).ToList()|];", false, false, false)]
    public void What_they_add_decides_how_many_rows_there_are(string body, bool areOperatorsKnown, bool isFiltered, bool isUnbounded)
    {
        var query = RunBy(body)!;
        Assert.Equal((areOperatorsKnown, isFiltered, isUnbounded), (query.AreOperatorsKnown, query.IsFiltered(), query.IsUnbounded()));
    }

    [Theory]
    [InlineData("[|Either(n).ToList()|];")]
    [InlineData("[|Endless().ToList()|];")]
    [InlineData("[|given.Paid().ToList()|];")]
    public void Those_that_give_one_of_several_queries_are_not(string body) => Assert.True(RunBy(body) is { IsDatabase: false, IsFullyKnown: false });

    [Fact]
    public void A_local_with_several_values_is_not_followed() =>
        Assert.True(RunBy("IQueryable<Order> query = shop.Orders; query = given; [|query.ToList()|];") is { IsDatabase: false, IsFullyKnown: false });

    [Theory]
    [InlineData("[|given.Where(o => o.Total > n).ToList()|];")]
    [InlineData("[|Visible(shop.Orders).ToList()|];")]
    [InlineData("[|new List<Order>().AsQueryable().Where(o => o.Total > n).ToList()|];")]
    public void Without_proof_of_a_provider_it_is_no_database(string body) => Assert.True(RunBy(body) is { IsDatabase: false, IsFullyKnown: false });

    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.Total > n)|].ToList();")]
    [InlineData("[|shop.Orders.AsEnumerable().First()|];")]
    [InlineData("[|shop.Orders.ToList().First()|];")]
    [InlineData("[|new List<int>().Where(x => x > n).ToList()|];")]
    [InlineData("[|shop.SaveChanges()|];")]
    public void What_runs_nothing_or_runs_in_memory_is_no_executor_of_a_query(string body) => Assert.Null(RunBy(body));

    [Fact]
    public void It_knows_order_tracking_includes_and_projection()
    {
        var query = RunBy("[|shop.Orders.Include(o => o.Lines).AsNoTracking().OrderBy(o => o.Id).Select(o => o.Id).ToList()|];")!;
        Assert.True(query.Has(QueryOperators.Orderings.Contains));
        Assert.True(query.Has(static name => name == "AsNoTracking"));
        Assert.True(query.Has(static name => name == "Include"));
        Assert.True(query.Has(static name => name == "Select"));
        Assert.False(query.Has(QueryOperators.Bounds.Contains));
    }

    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.Total > n).Where(o => o.IsPaid).Select(o => o.Id).ToList()|];", "o.Total > n; o.IsPaid")]
    [InlineData("[|(from o in shop.Orders where o.Total > n select o).ToList()|];", "o.Total > n")]
    [InlineData("[|shop.Orders.ToList()|];", "")]
    public void It_knows_its_predicates(string body, string predicates) =>
        Assert.Equal(predicates, string.Join("; ", RunBy(body)!.Conditions().Select(condition => ((IReturnOperation)condition.Body.Operations[0]).ReturnedValue!.Syntax)));

    private static string Operators(QueryChain query) => string.Join(' ', query.Operators.Select(call => call.TargetMethod.Name));

    private static QueryChain? RunBy(string body) => QueryChain.RunBy((IInvocationOperation)Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        interface IStore { IQueryable<Order> Query(); }
        class Store(Shop kept) : IStore { public IQueryable<Order> Query() { return kept.Orders.AsNoTracking(); } }

        static class Queries
        {
            public static IQueryable<Order> Paid(this IQueryable<Order> orders) => orders.Where(o => o.IsPaid);
            public static IQueryable<Order> PaidNewest(this IQueryable<Order> orders) => orders.OrderBy(o => o.Placed).Paid();
            public static IQueryable<Order> OfCustomer(this IQueryable<Order> orders, int id) => orders.Where(o => o.CustomerId == id);
            public static IQueryable<Order> One(this IQueryable<Order> orders, int id) => orders.Where(o => o.Id == id);
            public static IQueryable<Order> Limited(this IQueryable<Order> orders, int most) { if (most > 0) orders = orders.Take(most); return orders; }
            public static IQueryable<Order> Tracked(this IQueryable<Order> orders) => orders.AsTracking();
        }

        class Sample(Shop kept, IStore store)
        {
            IQueryable<Order> Newest => kept.Orders.OrderBy(o => o.Placed);
            IQueryable<Order> Query() => kept.Orders;
            IQueryable<Order> Either(int n) { if (n > 0) return kept.Orders; return kept.Orders.Where(o => o.IsPaid); }
            IQueryable<Order> Endless() => Endless().Where(o => o.IsPaid);
            IQueryable<Order> Visible(IQueryable<Order> orders) => orders;
            async Task Run(Shop shop, IQueryable<Order> given, int n) { {{body}} }
        }
        """).Marked);
}
