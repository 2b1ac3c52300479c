using Microsoft.CodeAnalysis;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class AsyncScopeTests
{
    [Theory]
    [InlineData("void Run() { [|Use(1)|]; }", "Run", MethodKind.Ordinary)]
    [InlineData("void Run() { Action later = () => { [|Use(1)|]; }; }", "", MethodKind.AnonymousFunction)]
    [InlineData("void Run() { Local(); void Local() { [|Use(1)|]; } }", "Local", MethodKind.LocalFunction)]
    [InlineData("void Run() { Action later = () => { Local(); void Local() { [|Use(1)|]; } }; }", "Local", MethodKind.LocalFunction)]
    [InlineData("int Count { get { return [|Use(1)|]; } }", "get_Count", MethodKind.PropertyGet)]
    [InlineData("int Count => [|Use(1)|];", "get_Count", MethodKind.PropertyGet)]
    [InlineData("public Sample() { [|Use(1)|]; }", ".ctor", MethodKind.Constructor)]
    public void The_owner_is_the_innermost_function(string member, string name, MethodKind kind)
    {
        var owner = AsyncScope.Around(In(member).Marked)!.Owner;
        Assert.Equal((name, kind), (owner.Name, owner.MethodKind));
    }

    [Fact]
    public void The_owner_of_top_level_statements_is_the_program() =>
        Assert.Equal("<Main>$", AsyncScope.Around(Snippet.Of("[|Console.WriteLine()|];", OutputKind.ConsoleApplication).Marked)?.Owner.Name);

    [Fact]
    public void A_field_initialiser_has_no_owner() => Assert.Null(AsyncScope.Around(In("static int count = [|int.Parse(\"1\")|];").Marked));

    [Theory]
    [InlineData("void Run() { [|Use(1)|]; }")]
    [InlineData("async Task Run() { Action later = () => [|Use(1)|]; }")]
    [InlineData("async Task Run() { Local(); void Local() => [|Use(1)|]; }")]
    public void Only_an_async_owner_may_await(string member) => Assert.Null(AsyncScope.AwaitableAt(In(member).Marked));

    [Theory]
    [InlineData("[|Use(1)|];")]
    [InlineData("try { [|Use(1)|]; } catch (IOException) { } finally { }")]
    [InlineData("try { } catch (IOException) { [|Use(1)|]; }")]
    [InlineData("try { } finally { [|Use(1)|]; }")]
    [InlineData("using (new MemoryStream()) [|Use(1)|];")]
    [InlineData("while ([|Use(1)|] > 0) { }")]
    [InlineData("lock (gate) { Func<Task> later = async () => { [|Use(1)|]; }; }")]
    [InlineData("lock (gate) { } [|Use(1)|];")]
    [InlineData("unsafe { } [|Use(1)|];")]
    public void Await_may_stand_in_an_async_function(string body) => Assert.NotNull(Awaitable(body));

    [Theory]
    [InlineData("lock (gate) { [|Use(1)|]; }")]
    [InlineData("lock (gate) { if (n > 0) { while (n-- > 0) [|Use(1)|]; } }")]
    public void Await_may_not_stand_in_a_lock(string body) => Assert.Null(Awaitable(body));

    [Theory]
    [InlineData("async Task Run() { unsafe { [|Use(1)|]; } }")]
    [InlineData("unsafe async Task Run() { [|Use(1)|]; }")]
    [InlineData("unsafe void Run() { Func<Task> later = async () => [|Use(1)|]; }")]
    [InlineData("unsafe class Inner(Sample sample) { async Task Run() { [|sample.Use(1)|]; } }")]
    public void Await_may_not_stand_in_unsafe_code(string member) => Assert.Null(AsyncScope.AwaitableAt(In(member).Marked));

    [Fact]
    public void Await_may_not_stand_in_an_exception_filter() => Assert.Null(Awaitable("try { } catch (IOException) when ([|Use(1)|] > 0) { }"));

    [Theory]
    [InlineData("ref var first = ref array[0]; [|Use(1)|]; first = 2;")]
    [InlineData("Span<int> part = array; [|Use(1)|]; part[0] = 2;")]
    [InlineData("Span<int> part = array; while (n-- > 0) { part[0] = 2; [|Use(1)|]; }")]
    [InlineData("array.AsSpan().Fill([|Use(1)|]);")]
    public void Await_may_not_stand_where_a_stack_reference_lives(string body) => Assert.Null(Awaitable(body));

    [Theory]
    [InlineData("ref var first = ref array[0]; first = 2; [|Use(1)|];")]
    [InlineData("{ Span<int> part = array; part[0] = 2; } [|Use(1)|];")]
    [InlineData("while (n-- > 0) { Span<int> part = array; part[0] = 2; [|Use(1)|]; }")]
    [InlineData("[|Use(array.AsSpan().Length)|];")]
    public void Await_may_stand_after_the_last_use_of_a_stack_reference(string body) => Assert.NotNull(Awaitable(body));

    [Theory]
    [InlineData("var all = from x in array where [|Use(x)|] > 0 select x;")]
    [InlineData("var all = from x in array select [|Use(x)|];")]
    [InlineData("var all = from x in array from y in [|Load()|] select y;")]
    public void Await_may_not_stand_in_a_query_clause(string body)
    {
        Assert.Null(Awaitable(body));
        var operation = In($"async Task Run(int n, int[] array) {{ {body} }}").Marked;
        Assert.False(AsyncScope.Around(operation)!.AllowsAwaitAt(operation));
    }

    [Theory]
    [InlineData("var all = from x in [|Load()|] select x;")]
    [InlineData("var all = from x in array join y in [|Load()|] on x equals y select y;")]
    public void Await_may_stand_in_the_source_of_a_query(string body) => Assert.NotNull(Awaitable(body));

    [Fact]
    public void Await_may_not_stand_in_an_expression_tree() => Assert.Null(Awaitable("Expression<Func<int, int>> tree = x => [|Use(x)|];"));

    [Theory]
    [InlineData("async Task Run(CancellationToken token) { [|Use(1)|]; }", "token")]
    [InlineData("async Task Run(CancellationToken token) { Action later = () => [|Use(1)|]; }", "token")]
    [InlineData("async Task Run(CancellationToken token) { Func<CancellationToken, int> later = inner => [|Use(1)|]; }", "inner")]
    [InlineData("async Task Run(CancellationToken token) { Local(); void Local() => [|Use(1)|]; }", "token")]
    [InlineData("async Task Run() { [|Use(1)|]; }", null)]
    [InlineData("async Task Run(int token) { [|Use(1)|]; }", null)]
    public void The_token_in_scope_is_the_nearest(string member, string? token) => Assert.Equal(token, TokenAt(member));

    [Theory]
    [InlineData("async Task Run(CancellationToken request, CancellationToken stopping) { [|Use(1)|]; }")]
    [InlineData("async Task Run(CancellationToken token) { Local(this); static void Local(Sample sample) => [|sample.Use(1)|]; }")]
    [InlineData("async Task Run(CancellationToken token) { Func<int, int> later = token => [|Use(token)|]; }")]
    [InlineData("async Task Run(CancellationToken token) { try { } finally { [|Use(1)|]; } }")]
    [InlineData("async Task Run(CancellationToken token) { try { } catch (IOException) { [|Use(1)|]; } }")]
    public void No_token_is_in_scope_where_it_is_ambiguous_out_of_reach_or_would_stop_the_clean_up(string member) => Assert.Null(TokenAt(member));

    private static string? TokenAt(string member)
    {
        var operation = In(member).Marked;
        return AsyncScope.Around(operation)!.TokenAt(operation)?.Name;
    }

    private static AsyncScope? Awaitable(string body) => AsyncScope.AwaitableAt(In($"async Task Run(int n, int[] array) {{ {body} }}").Marked);

    private static Snippet In(string member) => Snippet.Of($$"""
        class Sample
        {
            readonly object gate = new();
            int Use(int x) => x;
            List<int> Load() => [];
            {{member}}
        }
        """);
}
