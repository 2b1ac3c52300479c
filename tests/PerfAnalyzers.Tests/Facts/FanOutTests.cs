using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Work begun for every element at once, and what limits it.</summary>
public sealed class FanOutTests
{
    [Theory]
    [InlineData("[|Task.WhenAll(urls.Select(url => client.GetStringAsync(url)))|]", "HttpClient.GetStringAsync")]
    [InlineData("[|Task.WhenAll(urls.Where(url => url != null).Select(client.GetStringAsync).ToArray())|]", "HttpClient.GetStringAsync")]
    [InlineData("[|Task.WhenAll(from url in urls select client.DeleteAsync(url))|]", "HttpClient.DeleteAsync")]
    [InlineData("[|Task.WhenAll(urls.Select(url => Load(url)))|]", "Load → Text → GetStringAsync")]
    [InlineData("[|Task.WhenAll(urls.Select(Load))|]", "Load → Text → GetStringAsync")]
    public void Leads_to_a_call(string all, string call)
    {
        var (fan, first) = Of($"var all = {all};");
        Assert.False(fan!.IsLimited);
        Assert.Equal(call, first);
    }

    [Fact]
    public void A_list_that_a_loop_fills_is_one() =>
        Assert.Equal("HttpClient.GetStringAsync", Of("var calls = new List<Task>(); foreach (var url in urls) calls.Add(client.GetStringAsync(url)); var all = [|Task.WhenAll(calls)|];").Call);

    [Theory]
    [InlineData("var all = [|Task.WhenAll(tasks)|];")]
    [InlineData("var all = [|Task.WhenAll(client.GetStringAsync(urls[0]), client.GetStringAsync(urls[1]))|];")]
    [InlineData("var some = new List<Task>(); some.Add(client.GetStringAsync(urls[0])); var all = [|Task.WhenAll(some)|];")]
    public void Tasks_of_their_own_are_none(string body) => Assert.Null(Of(body).Fan);

    [Theory]
    [InlineData("foreach (var some in urls.Chunk(5)) _ = [|Task.WhenAll(some.Select(url => client.GetStringAsync(url)))|];")]
    [InlineData("var all = [|Task.WhenAll(urls.Take(5).Select(url => client.GetStringAsync(url)))|];")]
    [InlineData("var all = [|Task.WhenAll(urls.Select(async url => { await gate.WaitAsync(); return await client.GetStringAsync(url); }))|];")]
    public void A_limit_is_seen(string body) => Assert.True(Of(body).Fan!.IsLimited);

    private static (FanOut? Fan, string? Call) Of(string body)
    {
        var marked = (IInvocationOperation)Snippet.Of($$"""
            class Sample
            {
                HttpClient client = new();
                SemaphoreSlim gate = new(1);
                void Run(List<string> urls, List<Task> tasks) { {{body}} }
                async Task<string> Load(string url) => await Text(url);
                Task<string> Text(string url) => client.GetStringAsync(url);
            }
            """).Marked;
        var fan = FanOut.Of(marked);
        var first = fan?.FirstRemoteCall(3, TestContext.Current.CancellationToken);
        return (fan, first?.Path?.ToString() ?? first?.Call.Called());
    }
}
