using Microsoft.CodeAnalysis;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>What code holds its thread with, itself or by what it calls.</summary>
public sealed class HeldThreadTests
{
    private const string Parse = "string Parse(string path) => File.ReadAllText(path);";

    [Theory]
    [InlineData("[|File.ReadAllText(path)|];", "File.ReadAllText", BlockingKind.Io)]
    [InlineData("_ = [|task.Result|];", "Task.Result", BlockingKind.Task)]
    [InlineData("[|task.Wait()|];", "Task.Wait", BlockingKind.Task)]
    [InlineData("[|Thread.Sleep(5)|];", "Thread.Sleep", BlockingKind.Wait)]
    [InlineData("[|gate.Wait()|];", "SemaphoreSlim.Wait", BlockingKind.Wait)]
    [InlineData("[|shop.Orders.ToList()|];", "ToList", BlockingKind.Io)]
    public void A_call_holds_its_thread_itself(string body, string name, BlockingKind kind)
    {
        var held = Of(body)!;
        Assert.True(held.IsDirect);
        Assert.Equal((name, kind), (held.Path.ToString(), held.Kind));
    }

    [Theory]
    [InlineData("string Load(string path) => Parse(path);", "Load → Parse → File.ReadAllText")]
    [InlineData("string Load(string path) { return Local(); string Local() => Parse(path); }", "Load → Local → Parse → File.ReadAllText")]
    [InlineData("string Load(string path) => Text; string Text => Parse(\"x\");", "Load → Text → Parse → File.ReadAllText")]
    [InlineData("string Load(string path) => Text; string Text { get { return File.ReadAllText(\"x\"); } set { } }", "Load → Text → File.ReadAllText")]
    [InlineData("void Load(string path) { Text = path; } string Text { get => \"\"; set => File.WriteAllText(\"x\", value); }", "Load → Text → File.WriteAllText")]
    [InlineData("object Load(string path) => new Reader(path); class Reader { public Reader(string path) { File.ReadAllText(path); } }", "Load → new Reader → File.ReadAllText")]
    [InlineData("object Load(string path) { Reader reader = new(path); return reader; } class Reader { public Reader(string path) => File.ReadAllText(path); }", "Load → new Reader → File.ReadAllText")]
    [InlineData("object Load(string path) => new Own(); class Own : Base { public Own() : base(1) { } } class Base { public Base(int n) => File.ReadAllText(\"x\"); }", "Load → new Own → new Base → File.ReadAllText")]
    [InlineData("string Load(string path) => service.Read(path);", "Load → Read → File.ReadAllText")]
    [InlineData("string Load(string path) => new[] { path }.Select(p => Parse(p)).First();", "Load → Parse → File.ReadAllText")]
    [InlineData("int Load(string path) { var sum = 0; foreach (var order in shop.Orders) sum += order.Id; return sum; }", "Load → foreach over a query")]
    [InlineData("int Load(string path) { foreach (var line in Lines()) return 1; return 0; } IEnumerable<string> Lines() { yield return Parse(\"x\"); }", "Load → Lines → Parse → File.ReadAllText")]
    [InlineData("Task Load(string path) { Parse(path); return Task.CompletedTask; }", "Load → Parse → File.ReadAllText")]
    [InlineData("void Load(string path) => Run().Wait(); async Task Run() => await Task.Yield();", "Load → Task.Wait")]
    public void A_call_leads_to_it(string members, string path)
    {
        var held = Of("[|Load(path)|];", members + Parse)!;
        Assert.False(held.IsDirect);
        Assert.Equal(path, held.Path.ToString());
    }

    [Theory]
    [InlineData("string Load(string path) => path;")]
    [InlineData("async Task Load(string path) { await Task.Yield(); Parse(path); }")]
    [InlineData("Task Load(string path) => Task.Run(() => Parse(path));")]
    [InlineData("Func<string> Load(string path) => () => Parse(path);")]
    [InlineData("void Load(string path) { try { Console.WriteLine(); } catch (Exception) { Parse(path); } }")]
    [InlineData("IEnumerable<string> Load(string path) { yield return Parse(path); }")]
    [InlineData("string Load(string path) => Fixed; static readonly string Fixed = File.ReadAllText(\"x\");")]
    [InlineData("object Load(string path) => new Own(); class Own { static Own() => File.ReadAllText(\"x\"); }")]
    [InlineData("string Load(string path) => nameof(Parse);")]
    [InlineData("int Load(string path) => task.IsCompleted ? task.Result : 0;")]
    [InlineData("string Load(string path) => one.Read(path);")]
    public void Nothing_else_does(string members) => Assert.Null(Of("[|Load(path)|];", members + Parse));

    [Theory]
    [InlineData("string Load(string path) => text ??= Parse(path);")]
    [InlineData("string Load(string path) => Inner(path); string Inner(string path) { if (text == null) text = Parse(path); return text; }")]
    [InlineData("string Load(string path) => Inner(path); string Inner(string path) { if (text != null) return text; text = Parse(path); return text; }")]
    public void A_field_that_is_filled_once_is_nothing_to_tell(string members) => Assert.Null(Of("[|Load(path)|];", "string text;" + members + Parse));

    [Theory]
    [InlineData("string Load(string path) { if (cache.TryGetValue(path, out var hit)) return hit; return cache[path] = Parse(path); }")]
    public void On_a_miss_of_a_cache_it_is_rare(string members) => Assert.True(Of("[|Load(path)|];", "string text; Dictionary<string, string> cache = new();" + members + Parse)!.IsRare);

    [Fact]
    public void A_way_that_every_call_takes_comes_first()
    {
        var held = Of("[|Load(path)|];", "string text; string Load(string path) => (text ??= Parse(path)) + Other(); string Other() => File.ReadAllText(\"x\");" + Parse)!;
        Assert.False(held.IsRare);
        Assert.Equal("Load → Other → File.ReadAllText", held.Path.ToString());
    }

    [Theory]
    [InlineData("[|Copy(new MemoryStream())|];", false)]
    [InlineData("Stream memory = new MemoryStream(); [|Copy(memory)|];", false)]
    [InlineData("[|Wrap(new MemoryStream())|];", false)]
    [InlineData("[|Through(new MemoryStream())|];", false)]
    [InlineData("[|new Copier(new MemoryStream())|];", false)]
    [InlineData("[|Copy(File.OpenRead(path))|];", true)]
    [InlineData("[|Copy(stream)|];", true)]
    [InlineData("[|Through(stream)|];", true)]
    [InlineData("[|new Copier(stream)|];", true)]
    [InlineData("using var text = typeof(Sample).Assembly.GetManifestResourceStream(path); [|Through(text)|];", false)]
    public void What_is_given_memory_holds_nothing(string body, bool isHeld) => Assert.Equal(isHeld, Of(body, """
        int Copy(Stream from) => from.Read(new byte[3], 0, 3);
        string Wrap(Stream from) { using var reader = new StreamReader(from); return reader.ReadToEnd(); }
        int Through(Stream from) => Copy(from);
        class Copier { public Copier(Stream from) => from.Read(new byte[3], 0, 3); }
        """) is not null);

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, null)]
    [InlineData(3, "Load → Inner → Parse → File.ReadAllText")]
    public void The_depth_is_capped(int depth, string? path) =>
        Assert.Equal(path, Of("[|Load(path)|];", "string Load(string path) => Inner(path); string Inner(string path) => Parse(path);" + Parse, depth)?.Path.ToString());

    [Fact]
    public void Cycles_end() => Assert.Null(Of("[|Load(path)|];", "string Load(string path) => Other(path); string Other(string path) => Load(path);", depth: 20));

    [Fact]
    public void A_region_names_all_that_holds_its_thread()
    {
        var code = Snippet.Of(Code("lock (gate) [|{ Parse(path); File.Delete(path); Task.Run(() => Parse(path)); Action later = () => Parse(path); task.Wait(); }|]", Parse)).Marked;
        Assert.Equal(["Parse → File.ReadAllText", "Task.Wait"], HeldThread.In(code, 3, default).Select(held => held.Path.ToString()));
    }

    [Theory]
    [InlineData("[|File.ReadAllText(path)|];", true)]
    [InlineData("[|new Thread(() => { }).Join()|];", false)]
    public void It_says_whether_there_is_another_way(string body, bool has) => Assert.Equal(has, Of(body)!.HasCounterpart);

    private static HeldThread? Of(string body, string members = "", int depth = 3) => HeldThread.Of(Snippet.Of(Code(body, members)).Marked, depth, default);

    private static string Code(string body, string members) => $$"""
        using PerfAnalyzers.Support;

        interface IService { string Read(string path); }
        class Service : IService { public string Read(string path) => File.ReadAllText(path); }
        interface IOne { string Read(string path); }
        class One : IOne { public string Read(string path) => File.ReadAllText(path); }
        class Other : IOne { public string Read(string path) => path; }

        class Sample(Shop shop, IService service, IOne one, Task<int> task)
        {
            void Run(string path, SemaphoreSlim gate, Stream stream) { {{body}} }
            {{members}}
        }
        """;
}
