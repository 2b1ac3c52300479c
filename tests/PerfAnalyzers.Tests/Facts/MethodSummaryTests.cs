using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>What calling this source method leads to, with the witness path.</summary>
public sealed class MethodSummaryTests
{
    private const string Own = "List<Customer> own = []; ";

    [Theory]
    [InlineData("Customer Load(int id) => shop.Customers.First(c => c.Id == id);", "Load → First")]
    [InlineData("Customer? Load(int id) => shop.Customers.Find(id);", "Load → Find")]
    [InlineData("Task<Customer> Load(int id) => shop.Customers.FirstAsync(c => c.Id == id);", "Load → FirstAsync")]
    [InlineData("int Load(int id) { var sum = 0; foreach (var order in shop.Orders) sum += order.Id; return sum; }", "Load → foreach")]
    [InlineData("int Load(int id) => Inner(id); int Inner(int id) => Last(id); int Last(int id) => shop.Orders.Count(o => o.Id == id);", "Load → Inner → Last → Count")]
    [InlineData("int Load(int id) { return Local(); int Local() => shop.Orders.Count(o => o.Id == id); }", "Load → Local → Count")]
    public void A_call_leads_to_the_database_along_a_path(string members, string path) => Assert.Equal(path, Path(Effect.ReadsDatabase, members));

    [Fact]
    public void What_changes_rows_is_told_from_what_reads_them()
    {
        const string Delete = "int Load(int id) => shop.Database.ExecuteSqlRaw(\"DELETE FROM Lines\");";
        Assert.Equal("Load → ExecuteSqlRaw", Path(Effect.WritesDatabase, Delete));
        Assert.Null(Path(Effect.ReadsDatabase, Delete));
    }

    [Theory]
    [InlineData("int Load(int id) => id + 1;")]
    [InlineData("int Load(int id) => own.Count(c => c.Id == id);")]
    [InlineData("IQueryable<Customer> Load(int id) => shop.Customers.Where(c => c.Id == id);")]
    [InlineData("Func<int> Load(int id) => () => shop.Orders.Count(o => o.Id == id);")]
    [InlineData("int Load(int id) { return id; int Local() => shop.Orders.Count(o => o.Id == id); }")]
    [InlineData("string Load(int id) => nameof(Inner); int Inner(int id) => shop.Orders.Count(o => o.Id == id);")]
    public void Without_a_round_trip_there_is_no_path(string members) => Assert.Null(Path(Effect.ReadsDatabase, Own + members));

    [Theory]
    [InlineData("int Load(int id) => new[] { id }.Sum(i => shop.Orders.Count(o => o.Id == i));")]
    [InlineData("void Load(int id) => new List<int> { id }.ForEach(i => shop.Orders.Find(i));")]
    public void A_lambda_that_runs_with_the_method_counts(string members) => Assert.NotNull(Path(Effect.ReadsDatabase, members));

    [Theory]
    [InlineData("Customer Load(int id) { if (cache.TryGetValue(id, out var hit)) return hit; return cache[id] = shop.Customers.First(c => c.Id == id); }")]
    [InlineData("Customer Load(int id) => first ??= shop.Customers.First(c => c.Id == id);")]
    public void What_runs_on_a_miss_of_a_cache_is_no_effect_of_every_call(string members) =>
        Assert.Null(Path(Effect.ReadsDatabase, "Dictionary<int, Customer> cache = []; Customer? first; " + members));

    [Theory]
    [InlineData("List<Customer> Load(int id) => shop.Customers.ToList();", "Load → ToList")]
    [InlineData("List<Customer> Load(int id) => Inner(); List<Customer> Inner() => shop.Customers.ToList();", "Load → Inner → ToList")]
    [InlineData("List<Customer> Load(int id) => shop.Customers.Take(5).ToList();", null)]
    [InlineData("int Load(int id) => shop.Customers.ToList().Count;", null)]
    [InlineData("int Load(int id) => Inner().Count; List<Customer> Inner() => shop.Customers.ToList();", null)]
    public void The_caller_gets_all_rows_only_where_they_are_given_back(string members, string? path) => Assert.Equal(path, Path(Effect.GivesAllRows, members));

    [Theory]
    [InlineData(Effect.SearchesByKey, "Customer? Load(int id) => own.Find(c => c.Id == id);", "Load → Find")]
    [InlineData(Effect.SearchesForValue, "bool Load(int id) => this.ids.Contains(id); List<int> ids = [];", "Load → Contains")]
    [InlineData(Effect.SearchesByKey, "Customer? Load(int id) => Inner(id); Customer? Inner(int id) => own.FirstOrDefault(c => c.Id == id);", "Load → Inner → FirstOrDefault")]
    [InlineData(Effect.SearchesByKey, "Customer? Load(int id) => Inner(own, id); Customer? Inner(List<Customer> all, int id) => all.Find(c => c.Id == id);", "Load → Inner → Find")]
    [InlineData(Effect.SearchesForValue, "Customer? Load(int id) => own.Find(c => c.Id == id);", null)]
    [InlineData(Effect.SearchesByKey, "Customer? Load(int id) => new List<Customer>().Find(c => c.Id == id);", null)]
    [InlineData(Effect.SearchesByKey, "Customer? Load(int id) => own.Find(c => c.Id == 3);", null)]
    [InlineData(Effect.SearchesByKey, "Customer? Load(int id) => new Service(shop).Inner(id); Customer? Inner(int id) => own.Find(c => c.Id == id);", null)]
    public void A_list_that_is_searched_is_the_objects_own_or_given(Effect effect, string members, string? path) => Assert.Equal(path, Path(effect, Own + members));

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, null)]
    [InlineData(3, "Load → Inner → Last → Count")]
    public void The_depth_is_capped(int depth, string? path) =>
        Assert.Equal(path, Path(Effect.ReadsDatabase, "int Load(int id) => Inner(id); int Inner(int id) => Last(id); int Last(int id) => shop.Orders.Count(o => o.Id == id);", depth));

    [Theory]
    [InlineData("int Load(int id) => id == 0 ? 0 : Load(id - 1);", null)]
    [InlineData("int Load(int id) => Other(id); int Other(int id) => Load(id);", null)]
    [InlineData("int Load(int id) => Other(id); int Other(int id) => Load(id) + shop.Orders.Count();", "Load → Other → Count")]
    public void Cycles_end(string members, string? path) => Assert.Equal(path, Path(Effect.ReadsDatabase, members, depth: 20));

    [Fact]
    public void It_answers_the_same_on_every_thread()
    {
        var members = "int Load(int id) => Call0(id); " + string.Concat(Enumerable.Range(0, 200).Select(i => $"int Call{i}(int id) => Call{i + 1}(id); ")) + "int Call200(int id) => shop.Orders.Count();";
        var call = In(members);
        var paths = new CallPath?[8];
        var start = new Barrier(paths.Length);
        var threads = Enumerable.Range(0, paths.Length).Select(i => new Thread(() => { start.SignalAndWait(); paths[i] = MethodSummary.PathTo(Effect.ReadsDatabase, call, 250, default); })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.All(paths, Assert.NotNull);
    }

    [Fact]
    public void A_path_keeps_where_each_step_stands()
    {
        var path = MethodSummary.PathTo(Effect.ReadsDatabase, In("int Load(int id) => Inner(id); int Inner(int id) => shop.Orders.Count();"), 3, default)!;
        Assert.Equal(["Inner", "Count", "Count"], path.Locations.Select(site => site.SourceTree!.GetText().ToString(site.SourceSpan)));
    }

    // In an IDE a method of a referenced project has syntax, too, but of another compilation.
    [Fact]
    public void A_callee_of_another_project_is_not_bound()
    {
        var library = Snippet.Of("public static class Library { public static int Load() => [|File.ReadAllText(\"x\")|].Length; }").Compilation;
        var app = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class App { int Run() => Library.Load(); }")], [.. library.References, library.ToMetadataReference()], new(OutputKind.DynamicallyLinkedLibrary));
        var tree = app.SyntaxTrees[0];
        var call = (IInvocationOperation)app.GetSemanticModel(tree).GetOperation(tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax>().Single())!;
        Assert.NotEmpty(call.TargetMethod.DeclaringSyntaxReferences);
        Assert.Null(MethodSummary.PathTo(Effect.ReadsDatabase, call, 3, default));
    }

    private static string? Path(Effect effect, string members, int depth = 3) => MethodSummary.PathTo(effect, In(members), depth, default)?.ToString();

    private static IInvocationOperation In(string members) => (IInvocationOperation)Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Service(Shop shop)
        {
            void Run() { [|Load(1)|]; }
            {{members}}
        }
        """).Marked;
}
