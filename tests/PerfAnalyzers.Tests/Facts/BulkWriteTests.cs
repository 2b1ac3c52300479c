using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Rows that are fetched to be written one by one, and what else a save sends.</summary>
public sealed class BulkWriteTests
{
    [Theory]
    [InlineData("var old = [|list.Items.ToList()|]; list.Items.RemoveRange(old); list.SaveChanges();", true)]
    [InlineData("[|list.RemoveRange(list.Items)|]; list.SaveChanges();", true)]
    [InlineData("var old = [|list.Items.ToList()|]; foreach (var item in old) list.Remove(item); list.SaveChanges();", true)]
    [InlineData("var old = [|list.Items.ToList()|]; foreach (var item in old) item.Count += 2; list.SaveChanges();", false)]
    [InlineData("[|list.Items.ToList()|].ForEach(item => item.Count = 2); list.SaveChanges();", false)]
    [InlineData("var old = [|list.Items.ToList()|]; foreach (var item in old) if (item.Count < 3) item.Count = 3; list.SaveChanges();", false)]
    public void What_a_statement_does_alone_deletes_or_sets_columns(string body, bool deletes) => Assert.Equal(deletes, Write(body)!.Deletes);

    [Theory]
    [InlineData("var old = [|list.Items.ToList()|]; list.Items.RemoveRange(old);")]
    [InlineData("var old = [|list.Items.ToList()|]; other.Items.RemoveRange(old); other.SaveChanges();")]
    [InlineData("var old = [|list.Items.Take(5).ToList()|]; list.Items.RemoveRange(old); list.SaveChanges();")]
    [InlineData("var old = [|list.Items.ToList()|]; foreach (var item in old) item.Count = old.IndexOf(item); list.SaveChanges();")]
    [InlineData("var old = [|list.Items.ToList()|]; foreach (var item in old) { item.Count = 1; Console.WriteLine(); } list.SaveChanges();")]
    public void Anything_else_is_no_bulk_write(string body) => Assert.Null(Write(body));

    [Theory]
    [InlineData("list.Add(new Item()); [|list.RemoveRange(list.Items)|]; list.SaveChanges();")]
    [InlineData("given.Count = 1; [|list.RemoveRange(list.Items)|]; list.SaveChanges();")]
    [InlineData("Change(given); [|list.RemoveRange(list.Items)|]; list.SaveChanges();")]
    [InlineData("[|list.RemoveRange(list.Items)|]; Change(null); list.SaveChanges();")]
    [InlineData("var first = list.Items.First(); [|list.RemoveRange(list.Items)|]; list.SaveChanges();")]
    public void Other_changes_may_be_pending(string body) => Assert.Null(Write(body));

    [Theory]
    [InlineData("if (list.Items.Count() < 3) return; [|list.RemoveRange(list.Items)|]; list.SaveChanges();")]
    [InlineData("using var transaction = list.Database.BeginTransaction(); [|list.RemoveRange(list.Items)|]; list.SaveChanges();")]
    [InlineData("[|list.RemoveRange(list.Items)|]; list.SaveChanges(); list.Add(given); list.SaveChanges();")]
    public void Questions_and_what_comes_later_are_not(string body) => Assert.NotNull(Write(body));

    [Theory]
    [InlineData("model.Entity<Item>().Property(item => item.Count).IsConcurrencyToken()")]
    [InlineData("model.Entity<Item>().Property<uint>(\"Version\").IsRowVersion()")]
    [InlineData("model.Entity<Item>().HasQueryFilter(item => item.Count > 0)")]
    [InlineData("model.Entity<Item>().UseTpcMappingStrategy()")]
    public void A_model_may_need_each_row_to_be_seen(string configuration) => Assert.Null(Write("[|list.RemoveRange(list.Items)|]; list.SaveChanges();", configuration));

    [Fact]
    public void A_token_of_another_entity_guards_only_that() =>
        Assert.NotNull(Write("[|list.RemoveRange(list.Items)|]; list.SaveChanges();", "model.Entity<Other>().Property(other => other.Id).IsConcurrencyToken()"));

    private static BulkWrite? Write(string body, string configuration = "model.Entity<Item>()") => BulkWrite.Of(Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;

        class Item { public int Id { get; set; } public int Count { get; set; } }
        class Other { public int Id { get; set; } }
        class Shopping(DbContextOptions options) : DbContext(options)
        {
            public DbSet<Item> Items => Set<Item>();
            protected override void OnModelCreating(ModelBuilder model) => {{configuration}};
        }

        class Sample
        {
            void Run(Shopping list, Shopping other, Item given) { {{body}} }
            void Change(Item? item) { }
        }
        """).Marked);
}
