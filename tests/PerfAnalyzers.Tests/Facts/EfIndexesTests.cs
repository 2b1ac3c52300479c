using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Indexes that the code which builds a model declares.</summary>
public sealed class EfIndexesTests
{
    [Theory]
    [InlineData("model.Entity<Item>().HasIndex(i => i.A);", "A", true)]
    [InlineData("model.Entity<Item>().ToTable(\"items\").HasIndex(i => new { i.A, i.B });", "A", true)]
    [InlineData("model.Entity<Item>().HasIndex(i => new { i.A, i.B });", "B", false)]
    [InlineData("model.Entity<Item>(item => item.HasIndex(i => i.A));", "A", true)]
    [InlineData("model.Entity<Item>(item => { item.HasIndex(nameof(Item.A)); });", "A", true)]
    [InlineData("model.Entity(\"Shop.Item\", b => { b.HasIndex(\"A\", \"B\"); });", "A", true)]
    [InlineData("model.Entity<Item>().HasAlternateKey(i => i.B);", "B", true)]
    [InlineData("model.Entity<Other>().HasIndex(i => i.A);", "A", false)]
    [InlineData("", "A", false)]
    public void An_index_begins_with_its_first_column(string build, string column, bool starts)
    {
        var body = Snippet.Of($$"""
            using Microsoft.EntityFrameworkCore;

            class Item { public int Id { get; set; } public int A { get; set; } public int B { get; set; } }
            class Other { public int Id { get; set; } public int A { get; set; } }
            class Data : DbContext { protected override void OnModelCreating(ModelBuilder model) { {{build}} [|model.ToString()|]; } }
            """).Marked;
        Assert.Equal(starts, EfIndexes.Of(body).Starts("Item", column));
    }
}
