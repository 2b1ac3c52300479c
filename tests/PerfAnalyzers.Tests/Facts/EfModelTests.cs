using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Keys and unique columns, from attributes and conventions.</summary>
public sealed class EfModelTests
{
    [Theory]
    [InlineData("class Item { public int Id { get; set; } }", "Id")]
    [InlineData("class Item { public int ItemId { get; set; } }", "ItemId")]
    [InlineData("class Item { public int ItemId { get; set; } public int Id { get; set; } }", "Id")]
    [InlineData("class Item { public int Id { get; set; } [Key] public string Code { get; set; } = \"\"; }", "Code")]
    [InlineData("class Base { public int Id { get; set; } } class Item : Base;", "Id")]
    [InlineData("[PrimaryKey(nameof(Id))] class Item { public int Id { get; set; } }", "Id")]
    [InlineData("[PrimaryKey(nameof(Code))] class Item { public int Id { get; set; } public string Code { get; set; } = \"\"; }", "Code")]
    [InlineData("class Item { [Key] public int A { get; set; } [Key] public int B { get; set; } }", null)]
    [InlineData("[PrimaryKey(nameof(A), nameof(B))] class Item { public int Id { get; set; } public int A { get; set; } public int B { get; set; } }", null)]
    [InlineData("[Keyless] class Item { public int Id { get; set; } }", null)]
    [InlineData("class Item { public int Number { get; set; } }", null)]
    public void The_key_is_what_attributes_say_or_names_imply(string entity, string? key) => Assert.Equal(key, Model(entity, out _).Key?.Name);

    [Theory]
    [InlineData("class Item { public int Id { get; set; } }", "Id", true)]
    [InlineData("class Item { public int Id { get; set; } public int Number { get; set; } }", "Number", false)]
    [InlineData("[Index(nameof(Number), IsUnique = true)] class Item { public int Id { get; set; } public int Number { get; set; } }", "Number", true)]
    [InlineData("[Index(nameof(Number))] class Item { public int Id { get; set; } public int Number { get; set; } }", "Number", false)]
    [InlineData("[Index(nameof(Number), nameof(Year), IsUnique = true)] class Item { public int Id { get; set; } public int Number { get; set; } public int Year { get; set; } }", "Number", false)]
    public void A_column_is_unique_as_the_key_or_by_an_index_of_its_own(string entity, string column, bool isUnique)
    {
        var model = Model(entity, out var type);
        Assert.Equal(isUnique, model.IsUnique(type.GetMembers(column).OfType<IPropertySymbol>().Single()));
    }

    private static EfModel Model(string entity, out ITypeSymbol type)
    {
        var query = QueryChain.RunBy((IInvocationOperation)Snippet.Of($$"""
            using System.ComponentModel.DataAnnotations;
            using Microsoft.EntityFrameworkCore;

            {{entity}}
            class Data : DbContext { public DbSet<Item> Items => Set<Item>(); void Run() { [|Items.ToList()|]; } }
            """).Marked)!;
        type = query.Entity!;
        return EfModel.Of(query);
    }
}
