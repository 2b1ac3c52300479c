using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Calls that go to another machine, databases excepted.</summary>
public sealed class RemoteCallTests
{
    [Theory]
    [InlineData("client.GetStringAsync(url)", true)]
    [InlineData("client.Send(new HttpRequestMessage())", true)]
    [InlineData("new HttpMessageInvoker(new HttpClientHandler()).SendAsync(null, default)", true)]
    [InlineData("System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<string>(client, url)", true)]
    [InlineData("System.Net.Dns.GetHostAddressesAsync(url)", true)]
    [InlineData("stub.Ask()", true)]
    [InlineData("client.CancelPendingRequests()", false)]
    [InlineData("File.ReadAllTextAsync(url)", false)]
    [InlineData("own.GetStringAsync(url)", false)]
    [InlineData("shop.Orders.CountAsync()", false)]
    public void Is_remote(string call, bool isRemote)
    {
        var marked = (IInvocationOperation)Snippet.Of($$"""
            using Microsoft.EntityFrameworkCore;
            namespace Grpc.Core { public class AsyncUnaryCall<T>; }
            class Stub { public Grpc.Core.AsyncUnaryCall<string> Ask() => new(); }
            class Own { public Task<string> GetStringAsync(string url) => Task.FromResult(url); }
            class Sample
            {
                void Run(HttpClient client, Own own, Stub stub, PerfAnalyzers.Support.Shop shop, string url) { [|{{call}}|]; }
            }
            """).Marked;
        Assert.Equal(isRemote, marked.TargetMethod.IsRemote(marked.SemanticModel!.Compilation));
    }

    [Theory]
    [InlineData("GetStringAsync", true)]
    [InlineData("SendMessageAsync", true)]
    [InlineData("GetString", false)] // the synchronous form may be a client's of anything
    [InlineData("ReadAllTextAsync", false)]
    public void Has_a_name_of_one(string name, bool isName) => Assert.Equal(isName, RemoteCall.IsName(name));
}
