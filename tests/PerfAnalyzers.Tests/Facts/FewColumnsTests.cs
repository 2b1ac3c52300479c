using Microsoft.CodeAnalysis;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Which columns of the entities that a query gives are read.</summary>
public sealed class FewColumnsTests
{
    [Theory]
    [InlineData("var order = [|shop.Orders.First()|]; Console.WriteLine(order.Number + order.Total);", "Number Total")]
    [InlineData("var order = [|shop.Orders.FirstOrDefault()|]; if (order == null) return; Console.WriteLine(order.Number);", "Number")]
    [InlineData("var order = await [|shop.Orders.FirstOrDefaultAsync()|]; Console.WriteLine(order?.Number?.Length);", "Number")]
    [InlineData("foreach (var order in [|shop.Orders.Take(5).ToList()|]) Console.WriteLine(order.Id);", "Id")]
    [InlineData("var orders = [|shop.Orders.Take(5).ToArray()|]; Console.WriteLine(orders.Length); foreach (var order in orders) Console.WriteLine(order.Id);", "Id")]
    [InlineData("Console.WriteLine([|shop.Orders.Take(5).ToList()|].Select(o => o.Number + o.Number).ToList());", "Number")]
    [InlineData("Console.WriteLine(await [|shop.Orders.ToDictionaryAsync(o => o.Id, o => o.Number)|]);", "Id Number")]
    public void Columns_are_counted_where_they_are_read(string body, string columns) =>
        Assert.Equal(columns, string.Join(' ', FewColumns.Of(Marked(body))!.Read.Select(static column => column.Name)));

    [Theory]
    [InlineData("var order = [|shop.Orders.First()|]; Console.WriteLine(order.Number + order.Total + order.Id);")]
    [InlineData("var order = [|shop.Orders.First()|]; Console.WriteLine(order);")]
    [InlineData("var order = [|shop.Orders.First()|]; order.Total = 1; Console.WriteLine(order.Number);")]
    [InlineData("var order = [|shop.Orders.First()|]; Console.WriteLine(order == other); Console.WriteLine(order.Number);")]
    [InlineData("if ([|shop.Orders.First()|] is { } order) Console.WriteLine(order.Number);")]
    [InlineData("var order = [|shop.Orders.First()|]; Console.WriteLine(order.Number + order.Customer.Name);")]
    [InlineData("var order = [|shop.Orders.First()|]; var line = shop.Lines.First(); Console.WriteLine(order.Number + line.Order.Id);")]
    [InlineData("var order = [|shop.Orders.Find(1)|]; Console.WriteLine(order.Number);")]
    [InlineData("var order = [|shop.Orders.AsTracking().First()|]; Console.WriteLine(order.Number);")]
    [InlineData("var note = [|shop.Notes.First()|]; Console.WriteLine(note.Text);")]
    [InlineData("Console.WriteLine(await [|shop.Orders.ToDictionaryAsync(o => o.Id)|]);")]
    public void Entities_that_are_used_otherwise_are_needed_whole(string body) => Assert.Null(FewColumns.Of(Marked(body)));

    private static IOperation Marked(string body) => Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample { Order other = new(); async Task Run(Shop shop) { await Task.Yield(); {{body}} } }
        """).Marked;
}
