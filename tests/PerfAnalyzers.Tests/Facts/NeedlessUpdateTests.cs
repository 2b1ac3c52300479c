using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Marking as changed what a context tracks.</summary>
public sealed class NeedlessUpdateTests
{
    [Theory]
    [InlineData("var order = shop.Orders.First(); order.Total = 1; [|shop.Update(order)|];", true)]
    [InlineData("var order = shop.Orders.First(); order.Total = 1; [|shop.Orders.Update(order)|];", true)]
    [InlineData("var order = shop.Orders.First(); order.Total = 1; [|shop.Entry(order).State = EntityState.Modified|];", true)]
    [InlineData("var order = shop.Orders.First(); order.Total = 1; [|shop.Entry(order).State = EntityState.Deleted|];", false)]
    [InlineData("var order = shop.Orders.First(); [|shop.Update(order)|];", false)]
    [InlineData("var order = shop.Orders.First(); order.Lines.Add(new()); order.Total = 1; [|shop.Update(order)|];", false)]
    [InlineData("var order = shop.Orders.First(); order.Total = 1; [|other.Update(order)|];", false)]
    [InlineData("var order = new Order { Total = 1 }; order.Total = 2; [|shop.Update(order)|];", false)]
    public void It_is_needless_where_the_columns_were_changed_in_sight(string body, bool isNeedless) => Assert.Equal(isNeedless, NeedlessUpdate.Of(Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample { void Run(Shop shop, Shop other) { {{body}} } }
        """).Marked) is not null);
}
