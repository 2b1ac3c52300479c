using Microsoft.CodeAnalysis;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Is this creation cached, does it escape.</summary>
public sealed class LifetimesTests
{
    [Theory]
    [InlineData("void Run() { var client = [|new HttpClient()|]; client.CancelPendingRequests(); }")]
    [InlineData("void Run() { using var client = [|new HttpClient()|]; client.CancelPendingRequests(); }")]
    [InlineData("void Run() { using (var client = [|new HttpClient()|]) { } }")]
    [InlineData("void Run() { HttpClient client; client = [|new HttpClient()|]; client.Dispose(); }")]
    [InlineData("async Task Run() { await [|new HttpClient()|].GetStringAsync(\"/\"); }")]
    [InlineData("void Run() { using var client = [|new HttpClient()|]; Use(client); }")]
    [InlineData("void Run() { var client = [|new HttpClient { BaseAddress = null }|]; client.Dispose(); }")]
    [InlineData("HttpClient Client => [|new HttpClient()|];")]
    public void What_dies_with_the_call_is_made_per_call(string member) => Assert.NotNull(Life(member));

    [Theory]
    [InlineData("HttpClient client = [|new HttpClient()|];")]
    [InlineData("static readonly HttpClient client = [|new HttpClient()|];")]
    [InlineData("HttpClient Client { get; } = [|new HttpClient()|];")]
    public void What_a_field_or_static_initialiser_makes_is_cached(string member) => Assert.Null(Life(member));

    [Theory]
    [InlineData("public Sample() { kept = [|new HttpClient()|]; }")]
    [InlineData("public Sample() { var client = [|new HttpClient()|]; client.Dispose(); }")]
    [InlineData("static Sample() { shared = [|new HttpClient()|]; }")]
    public void What_a_constructor_makes_is_cached(string member) => Assert.Null(Life(member));

    [Theory]
    [InlineData("static readonly Lazy<HttpClient> client = new(() => [|new HttpClient()|]);")]
    [InlineData("void Run() { var client = new Lazy<HttpClient>(() => [|new HttpClient()|]); Use(client.Value); }")]
    public void What_a_Lazy_makes_is_cached(string member) => Assert.Null(Life(member));

    [Theory]
    [InlineData("void Run() { kept ??= [|new HttpClient()|]; }")]
    [InlineData("HttpClient Client => kept ??= [|new HttpClient()|];")]
    [InlineData("void Run() { if (kept == null) { var client = [|new HttpClient()|]; client.CancelPendingRequests(); kept = client; } }")]
    [InlineData("void Run() { if (kept is null) kept = [|new HttpClient()|]; }")]
    [InlineData("void Run() { foreach (var x in new List<int>()) kept ??= [|new HttpClient()|]; }")]
    public void What_is_made_where_it_is_missing_is_cached(string member) => Assert.Null(Life(member));

    [Theory]
    [InlineData("void Run() { Interlocked.CompareExchange(ref kept, [|new HttpClient()|], null); }")]
    [InlineData("void Run() { var client = [|new HttpClient()|]; Interlocked.CompareExchange(ref kept, client, null); }")]
    [InlineData("void Run() { var client = [|new HttpClient()|]; if (Interlocked.CompareExchange(ref kept, client, null) is not null) client.Dispose(); }")]
    [InlineData("void Run() { var client = [|new HttpClient()|]; Interlocked.Exchange(ref kept, client)?.Dispose(); }")]
    public void What_Interlocked_publishes_is_cached(string member) => Assert.Null(Life(member));

    [Theory]
    [InlineData("HttpClient Run(string host) => memo.GetOrAdd(host, _ => [|new HttpClient()|]);")]
    [InlineData("void Run(string host) { memo[host] = [|new HttpClient()|]; }")]
    [InlineData("void Run(string host) { if (!memo.TryGetValue(host, out var client)) memo[host] = client = [|new HttpClient()|]; }")]
    [InlineData("void Run(string host) { var client = [|new HttpClient()|]; memo.TryAdd(host, client); }")]
    public void What_a_memo_dictionary_keeps_is_cached(string member) => Assert.Null(Life(member));

    [Theory]
    [InlineData("HttpClient Run() => [|new HttpClient()|];")]
    [InlineData("HttpClient Run() { var client = [|new HttpClient()|]; return client; }")]
    [InlineData("object Run() { var client = [|new HttpClient()|]; return (client, 1); }")]
    public void What_is_returned_escapes(string member) => Assert.Null(Life(member));

    [Theory]
    [InlineData("void Run() { kept = [|new HttpClient()|]; }")]
    [InlineData("void Run() { var client = [|new HttpClient()|]; kept = client; }")]
    [InlineData("void Run() { var client = [|new HttpClient()|]; var all = new[] { client }; }")]
    [InlineData("void Run() { Use([|new HttpClient()|]); }")]
    [InlineData("void Run() { var client = [|new HttpClient()|]; Use(client); }")]
    public void What_is_stored_or_given_away_escapes(string member) => Assert.Null(Life(member));

    [Fact]
    public void What_is_captured_escapes() => Assert.Null(Life("void Run() { var client = [|new HttpClient()|]; later = () => client.CancelPendingRequests(); }"));

    [Theory]
    [InlineData("void Run(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { services.AddSingleton([|new HttpClient()|]); }")]
    [InlineData("void Run(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { services.AddSingleton(_ => [|new HttpClient()|]); }")]
    [InlineData("void Run(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { var client = [|new HttpClient()|]; services.AddSingleton(client); }")]
    public void What_is_registered_escapes(string member) => Assert.Null(Life(member));

    [Theory]
    [InlineData("static void Main() { using var client = [|new HttpClient()|]; }")]
    [InlineData("public void ConfigureServices() { using var client = [|new HttpClient()|]; }")]
    public void What_startup_makes_is_made_once(string member) => Assert.Null(Life(member));

    [Fact]
    public void In_a_loop_startup_makes_many() => Assert.NotNull(Life("static void Main(string[] urls) { foreach (var url in urls) { using var client = [|new HttpClient()|]; client.BaseAddress = new(url); } }"));

    [Fact]
    public void It_knows_the_variable_and_its_uses()
    {
        var life = Life("async Task Run() { using var client = [|new HttpClient()|]; await client.GetStringAsync(\"/a\"); await client.GetStringAsync(\"/b\"); client.Dispose(); }")!;
        Assert.Equal("client", life.Variable?.Name);
        Assert.Equal(2, life.Uses.Length);
    }

    private static Lifetimes? Life(string member) => Lifetimes.OfPerCall(Snippet.Of($$"""
        using Microsoft.Extensions.DependencyInjection;

        class Sample
        {
            static HttpClient? shared;
            HttpClient? kept;
            Action? later;
            readonly ConcurrentDictionary<string, HttpClient> memo = new();
            void Use(object client) { }
            {{member}}
        }
        """).Marked);
}
