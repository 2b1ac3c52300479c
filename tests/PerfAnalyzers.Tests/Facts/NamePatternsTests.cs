using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Names in an option, with a star for anything.</summary>
public sealed class NamePatternsTests
{
    [Theory]
    [InlineData("*Repository", "OrderRepository", true)]
    [InlineData("*Repository", "RepositoryOfOrders", false)]
    [InlineData("Order*", "OrderStore", true)]
    [InlineData("*Repo*", "OrderRepository", true)]
    [InlineData("OrderStore", "OrderStore", true)]
    [InlineData("OrderStore", "OrderStores", false)]
    [InlineData(" *Dao | *Store ", "OrderStore", true)]
    [InlineData("", "OrderStore", false)]
    public void A_star_stands_for_anything(string patterns, string name, bool isMatch) => Assert.Equal(isMatch, NamePatterns.Parse(patterns).Match(name));
}
