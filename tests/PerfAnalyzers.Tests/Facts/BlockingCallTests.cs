using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class BlockingCallTests
{
    [Theory]
    [InlineData("[|File.ReadAllText(path)|];", "ReadAllTextAsync")]
    [InlineData("[|file.ReadToEnd()|];", "ReadToEndAsync")]
    [InlineData("[|stream.Flush()|];", "FlushAsync")]
    [InlineData("[|gate.Wait()|];", "WaitAsync")]
    [InlineData("[|shop.SaveChanges()|];", "SaveChangesAsync")]
    [InlineData("[|shop.Orders.ToList()|];", "ToListAsync")]
    [InlineData("[|shop.Orders.Where(o => o.IsPaid).First()|];", "FirstAsync")]
    public void A_call_that_holds_its_thread_has_an_asynchronous_name(string body, string name) => Assert.Equal(name, BlockingCall.Of(In(body))?.AsyncName);

    [Theory]
    [InlineData("[|new MemoryStream().Flush()|];")]
    [InlineData("var text = new StringReader(path); [|text.ReadToEnd()|];")]
    [InlineData("var text = new StreamReader(new MemoryStream()); [|text.ReadToEnd()|];")]
    [InlineData("[|Console.Out.Flush()|];")]
    [InlineData("[|gate.Wait(0)|];")]
    [InlineData("[|gate.Wait(TimeSpan.Zero)|];")]
    public void Memory_the_console_and_a_mere_check_do_not_wait(string body) => Assert.Null(BlockingCall.Of(In(body)));

    [Theory]
    [InlineData("[|new List<int>().ToList()|];")]
    [InlineData("[|new List<int>().AsQueryable().First()|];")]
    [InlineData("[|File.Exists(path)|];")]
    public void Other_calls_hold_nothing(string body) => Assert.Null(BlockingCall.Of(In(body)));

    // Libraries by their names: what is declared here carries those of the real ones.
    [Theory]
    [InlineData("namespace StackExchange.Redis { interface IDatabase { string StringGet(string key); } }", "StackExchange.Redis.IDatabase it", "it.StringGet(\"\")", "StringGetAsync")]
    [InlineData("namespace MongoDB.Driver { interface IMongoCollection<T> { void InsertOne(T document); } }", "MongoDB.Driver.IMongoCollection<string> it", "it.InsertOne(\"\")", "InsertOneAsync")]
    [InlineData("namespace Grpc.Core { class ClientBase { } } class Greeter : Grpc.Core.ClientBase { public int Hello() => 1; public int HelloAsync() => 1; }", "Greeter it", "it.Hello()", "HelloAsync")]
    [InlineData("namespace Azure { class Response<T> { } } class Blobs { public Azure.Response<int> Upload() => null; public Task<Azure.Response<int>> UploadAsync() => null; }", "Blobs it", "it.Upload()", "UploadAsync")]
    [InlineData("", "System.Data.IDbCommand it", "it.ExecuteNonQuery()", "ExecuteNonQueryAsync")]
    [InlineData("", "Microsoft.AspNetCore.Http.IFormFile it", "it.CopyTo(null)", "CopyToAsync")]
    [InlineData("", "TextReader it", "it.ReadLine()", "ReadLineAsync")]
    [InlineData("", "System.Net.Sockets.NetworkStream it", "it.Write(new byte[1], 0, 1)", "WriteAsync")]
    [InlineData("", "int it", "Directory.GetFiles(\"\")", "GetFilesAsync")]
    [InlineData("", "int it", "Console.ReadLine()", "ReadLineAsync")]
    public void Calls_of_libraries_hold_their_thread(string declared, string parameter, string call, string name) =>
        Assert.Equal(name, BlockingCall.Of(Snippet.Of($"{declared} class Sample {{ void Run({parameter}) {{ [|{call}|]; }} }}").Marked)?.AsyncName);

    [Theory]
    [InlineData("namespace MongoDB.Driver { interface IMongoCollection<T> { T Find(T filter); } }", "MongoDB.Driver.IMongoCollection<string> it", "it.Find(\"\")")]
    [InlineData("namespace StackExchange.Redis { interface IDatabase { string StringGetAsync(string key); } }", "StackExchange.Redis.IDatabase it", "it.StringGetAsync(\"\")")]
    [InlineData("namespace Azure { class Response<T> { } } class Blobs { public Azure.Response<int> FromValue() => null; }", "Blobs it", "it.FromValue()")]
    [InlineData("", "Microsoft.Data.Sqlite.SqliteCommand it", "it.ExecuteNonQuery()")]
    [InlineData("", "int it", "File.Exists(\"\")")]
    public void What_only_composes_or_stays_here_holds_none(string declared, string parameter, string call) =>
        Assert.Null(BlockingCall.Of(Snippet.Of($"{declared} class Sample {{ void Run({parameter}) {{ [|{call}|]; }} }}").Marked));

    [Theory]
    [InlineData("var count = [|context.Request.Form|].Count;", true)]
    [InlineData("context.Request.ReadFormAsync(); var count = [|context.Request.Form|].Count;", false)]
    [InlineData("[|context.Session.GetString(\"\")|];", true)]
    [InlineData("context.Session.LoadAsync(); [|context.Session.GetString(\"\")|];", false)]
    public void What_a_request_holds_may_be_there_already(string body, bool blocks)
    {
        var call = BlockingCall.Of(Snippet.Of($$"""using Microsoft.AspNetCore.Http; class Sample { void Run(HttpContext context) { {{body}} } }""").Marked);
        Assert.Equal(blocks, call is not null);
        Assert.NotEqual(true, call?.IsSure);
    }

    [Theory]
    [InlineData("[|File.ReadAllText(path)|];", true, null)]
    [InlineData("[|shop.SaveChanges()|];", true, null)]
    [InlineData("[|shop.Orders.ToList()|];", true, null)]
    [InlineData("[|stream.Flush()|];", true, null)]
    [InlineData("[|reader.ReadToEnd()|];", true, null)]
    [InlineData("[|shop.Orders.Find(1)|];", false, null)]
    [InlineData("[|Own(1)|];", true, "cancellationToken")]
    [InlineData("[|Other(1)|];", false, null)]
    public void The_counterpart_is_bound_in_place_of_the_call_with_the_token(string body, bool takesToken, string? tokenName)
    {
        var counterpart = Counterpart(body)!;
        Assert.Equal((takesToken, tokenName), (counterpart.TakesToken, counterpart.TokenName));
    }

    [Theory]
    [InlineData("[|Alone(1)|];")]
    [InlineData("[|Differs(1)|];")]
    [InlineData("[|Old(1)|];")]
    [InlineData("[|new List<int>().First()|];")]
    public void Without_one_that_gives_the_same_there_is_none(string body) => Assert.Null(Counterpart(body));

    [Fact]
    public void A_counterpart_is_not_called_from_itself() => Assert.Null(Of(Marked("""
        class Sample
        {
            int Load() => 1;
            Task<int> LoadAsync() => Task.FromResult([|Load()|]);
        }
        """), token: null));

    [Fact]
    public void Extensions_of_Entity_Framework_are_found_without_their_using()
    {
        var counterpart = Of(Marked("using PerfAnalyzers.Support; class Sample { async Task Run(Shop shop) { [|shop.Orders.ToList()|]; } }"), token: null)!;
        Assert.True(counterpart.NeedsUsing);
        Assert.Equal("ToListAsync", counterpart.Method.Name);
    }

    private static AsyncCounterpart? Counterpart(string body)
    {
        var call = In(body);
        return Of(call, AsyncScope.Around(call)!.TokenAt(call));
    }

    private static AsyncCounterpart? Of(IInvocationOperation call, IParameterSymbol? token) => AsyncCounterpart.Of(call, call.TargetMethod.Name + "Async", token);

    private static IInvocationOperation Marked(string source) => (IInvocationOperation)Snippet.Of(source).Marked;

    private static IInvocationOperation In(string body) => Marked($$"""
        using Microsoft.EntityFrameworkCore;
        using PerfAnalyzers.Support;

        class Sample
        {
            int Own(int id) => id;
            Task<int> OwnAsync(int id, int tries = 1, CancellationToken cancellationToken = default) => Task.FromResult(id);
            int Other(int id) => id;
            Task<int> OtherAsync(int id) => Task.FromResult(id);
            int Alone(int id) => id;
            int Differs(int id) => id;
            Task<string> DiffersAsync(int id) => Task.FromResult("");
            int Old(int id) => id;
            [Obsolete] Task<int> OldAsync(int id) => Task.FromResult(id);
            async Task Run(Shop shop, string path, TextReader reader, StreamReader file, Stream stream, SemaphoreSlim gate, CancellationToken token) { {{body}} }
        }
        """);
}
