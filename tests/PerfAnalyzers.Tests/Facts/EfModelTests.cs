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

    private const string Plain = "class Item { public int Id { get; set; } public int Number { get; set; } public int Year { get; set; } public int OwnerId { get; set; } }";

    [Theory]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Item>().HasIndex(item => item.Number);", "Number", true, false)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Item>().HasIndex(item => item.Number).IsUnique();", "Number", true, true)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Item>().HasIndex(item => item.Number).IsUnique(false);", "Number", true, false)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Item>().HasIndex(item => item.Number).IsUnique().HasFilter(\"x\");", "Number", true, false)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Item>().HasIndex(item => new { item.Number, item.Year }).IsUnique();", "Number", true, false)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Item>().HasIndex(item => new { item.Number, item.Year });", "Year", false, false)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Item>().HasIndex(\"Number\", \"Year\");", "Number", true, false)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Item>(item => { item.HasKey(i => i.Id); item.HasAlternateKey(i => i.Number); });", "Number", true, true)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) { var item = model.Entity<Item>(); item.HasIndex(i => i.Number); }", "Number", true, false)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity(typeof(Item)).HasIndex(nameof(Item.Number));", "Number", true, false)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity(\"Shop.Item\", item => { item.HasIndex(\"Number\").IsUnique(); });", "Number", true, true)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Data>().HasIndex(\"Number\");", "Number", false, false)]
    [InlineData("class Setup : IEntityTypeConfiguration<Item> { public void Configure(EntityTypeBuilder<Item> builder) => builder.HasIndex(item => item.Number); }", "Number", true, false)]
    [InlineData("void Configure(ModelBuilder model) => model.Entity<Item>().OwnsOne<Data>(\"x\", owned => owned.HasIndex(\"Number\"));", "Number", true, false)]
    [InlineData("void Up(dynamic migration) => migration.CreateIndex(name: \"IX\", table: \"items\", column: \"number\", unique: true);", "Number", true, true)]
    [InlineData("void Up(dynamic migration) => migration.CreateIndex(\"IX\", \"Items\", new[] { \"Year\", \"Number\" });", "Year", true, false)]
    [InlineData("void Up(dynamic migration) => migration.CreateIndex(\"IX\", \"Orders\", \"Number\");", "Number", false, false)]
    [InlineData("protected override void OnModelCreating(ModelBuilder model) => model.Entity<Item>().HasOne<Item>().WithMany().HasForeignKey(item => item.OwnerId);", "OwnerId", true, false)]
    [InlineData("", "OwnerId", false, false)]
    [InlineData("", "Id", true, true)]
    public void Configuration_and_migrations_tell_of_indexes(string configuration, string column, bool isIndexed, bool isUnique)
    {
        var model = Model(Plain, out var type, configuration);
        var property = type.GetMembers(column).OfType<IPropertySymbol>().Single();
        Assert.Equal((isIndexed, isUnique), (model.MayStartIndex(property), model.IsUnique(property)));
    }

    [Theory]
    [InlineData("model.Entity<Item>().HasKey(item => item.Number);", "Number")]
    [InlineData("model.Entity<Item>().HasKey(item => new { item.Number, item.Year });", null)]
    [InlineData("model.Entity<Item>().HasNoKey();", null)]
    [InlineData("model.Entity<Data>().HasNoKey();", "Id")]
    public void A_configured_key_is_the_key(string configuration, string? key) =>
        Assert.Equal(key, Model(Plain, out _, $"protected override void OnModelCreating(ModelBuilder model) {{ {configuration} }}").Key?.Name);

    [Theory]
    [InlineData("class Item { public int Id { get; set; } public int OwnerId { get; set; } public Item? Owner { get; set; } }", "OwnerId", true)]
    [InlineData("class Item { public int Id { get; set; } public int By { get; set; } [ForeignKey(nameof(By))] public Item? Owner { get; set; } }", "By", true)]
    [InlineData("class Item { public int Id { get; set; } [ForeignKey(\"Owner\")] public int By { get; set; } public Item? Owner { get; set; } }", "By", true)]
    [InlineData("[Index(nameof(Number), nameof(Year))] class Item { public int Id { get; set; } public int Number { get; set; } public int Year { get; set; } }", "Year", false)]
    [InlineData("[Index(nameof(Number), nameof(Year))] class Item { public int Id { get; set; } public int Number { get; set; } public int Year { get; set; } }", "Number", true)]
    [InlineData("[PrimaryKey(nameof(A), nameof(B))] class Item { public int A { get; set; } public int B { get; set; } }", "A", true)]
    [InlineData("[PrimaryKey(nameof(A), nameof(B))] class Item { public int A { get; set; } public int B { get; set; } }", "B", false)]
    public void A_foreign_key_and_the_first_column_of_an_index_are_indexed(string entity, string column, bool isIndexed)
    {
        var model = Model(entity, out var type);
        Assert.Equal(isIndexed, model.StartsIndex(type.GetMembers(column).OfType<IPropertySymbol>().Single()));
    }

    [Theory]
    [InlineData("public byte[] Data { get; set; }", true)]
    [InlineData("[MaxLength(64)] public byte[] Data { get; set; }", false)]
    [InlineData("[Timestamp] public byte[] Data { get; set; }", false)]
    [InlineData("public string Data { get; set; }", false)]
    [InlineData("[MaxLength(1000)] public string Data { get; set; }", false)]
    [InlineData("[StringLength(4000)] public string Data { get; set; }", true)]
    [InlineData("[Column(TypeName = \"nvarchar(max)\")] public string Data { get; set; }", true)]
    [InlineData("[Column(TypeName = \"varchar(20)\")] public string Data { get; set; }", false)]
    [InlineData("public int Data { get; set; }", false)]
    public void A_column_is_large_by_its_type_and_what_is_declared(string column, bool isLarge)
    {
        var model = Model($"class Item {{ public int Id {{ get; set; }} [NotMapped] public string Other {{ get; set; }} public string Computed => \"\"; {column} }}", out _);
        Assert.Equal(["Id", "Data"], model.Columns.Select(static property => property.Name));
        Assert.Equal(isLarge, model.IsLarge(model.Columns.Last()));
    }

    [Theory]
    [InlineData("model.Entity<Item>().Property(item => item.Text).HasMaxLength(4000);", true)]
    [InlineData("model.Entity<Item>(item => item.Property(i => i.Text).IsRequired().HasColumnType(\"text\"));", true)]
    [InlineData("model.Entity<Item>().Property(item => item.Text).HasMaxLength(200);", false)]
    [InlineData("model.Entity<Item>().Property<string>(\"Text\").HasColumnType(\"text\");", false)]
    public void Text_is_long_where_the_configuration_says_so(string configuration, bool isLong)
    {
        var model = Model("class Item { public int Id { get; set; } public string Text { get; set; } }", out _, $"protected override void OnModelCreating(ModelBuilder model) {{ {configuration} }}");
        Assert.Equal(isLong, model.IsLarge(model.Columns.Last()));
    }

    private static EfModel Model(string entity, out ITypeSymbol type, string members = "")
    {
        var query = QueryChain.RunBy((IInvocationOperation)Snippet.Of($$"""
            using System.ComponentModel.DataAnnotations;
            using System.ComponentModel.DataAnnotations.Schema;
            using Microsoft.EntityFrameworkCore.Metadata.Builders;
            using Microsoft.EntityFrameworkCore;

            {{entity}}
            class Data : DbContext { public DbSet<Item> Items => Set<Item>(); {{members}} void Run() { [|Items.ToList()|]; } }
            """).Marked)!;
        type = query.Entity!;
        return EfModel.Of(query);
    }
}
