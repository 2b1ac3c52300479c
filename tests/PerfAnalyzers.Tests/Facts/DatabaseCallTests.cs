using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class DatabaseCallTests
{
    [Theory]
    [InlineData("[|shop.Orders.ToList()|];")]
    [InlineData("[|shop.Orders.Find(1)|];")]
    [InlineData("await [|shop.Orders.FirstAsync()|];")]
    [InlineData("await [|given.FirstAsync()|];")]
    [InlineData("[|foreach (var order in shop.Orders) { }|]")]
    [InlineData("[|shop.Entry(new Order()).Collection(o => o.Lines).Load()|];")]
    [InlineData("[|command.ExecuteReader()|];")]
    [InlineData("await [|command.ExecuteScalarAsync()|];")]
    [InlineData("[|connection.Query<int>(\"SELECT 1\")|];")]
    [InlineData("var byId = EF.CompileQuery((Shop context, int id) => context.Orders.First(o => o.Id == id)); [|byId(shop, 1)|];")]
    public void Queries_loads_and_commands_go_to_the_database(string body) => Assert.NotNull(Call(body));

    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.IsPaid).ExecuteDelete()|];")]
    [InlineData("[|command.ExecuteNonQuery()|];")]
    [InlineData("[|shop.Database.ExecuteSqlRaw(\"DELETE FROM Lines\")|];")]
    public void Statements_write(string body) => Assert.True(Call(body)?.IsWrite);

    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.IsPaid)|];")]
    [InlineData("[|shop.Orders.Add(new Order())|];")]
    [InlineData("[|new List<Order>().First()|];")]
    [InlineData("[|new List<Order>().AsQueryable().First()|];")]
    [InlineData("[|new List<Order>().Find(o => o.IsPaid)|];")]
    [InlineData("[|foreach (var order in new List<Order>()) { }|]")]
    [InlineData("Func<Shop, int, Order> byId = (context, id) => new Order(); [|byId(shop, 1)|];")]
    public void What_stays_in_memory_does_not(string body) => Assert.Null(Call(body));

    [Theory]
    [InlineData("[|shop.Orders.Where(o => o.IsPaid).ToList()|];", "shop")]
    [InlineData("[|shop.Set<Order>().ToList()|];", "shop")]
    [InlineData("[|shop.Orders.Find(1)|];", "shop")]
    [InlineData("[|shop.Database.ExecuteSqlRaw(\"DELETE FROM Lines\")|];", "shop")]
    [InlineData("var made = connection.CreateCommand(); [|made.ExecuteReader()|];", "connection")]
    [InlineData("var byId = EF.CompileQuery((Shop context, int id) => context.Orders.First(o => o.Id == id)); [|byId(shop, 1)|];", "shop")]
    [InlineData("[|command.ExecuteReader()|];", "command")]
    [InlineData("[|connection.Query<int>(\"SELECT 1\")|];", "connection")]
    public void It_goes_through_a_context_connection_or_command(string body, string gateway) => Assert.Equal(gateway, Call(body)?.Gateway?.Syntax.ToString());

    private static DatabaseCall? Call(string body) => DatabaseCall.Of(Snippet.Of($$"""
        using System.Data.Common;
        using Dapper;
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample
        {
            async Task Run(Shop shop, IQueryable<Order> given, DbCommand command, DbConnection connection) { {{body}} }
        }
        """).Marked);
}
