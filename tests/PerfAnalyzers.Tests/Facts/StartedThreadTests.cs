using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Threads that code makes and starts: for whom, for how long, and with what no thread of the pool has.</summary>
public sealed class StartedThreadTests
{
    [Theory]
    [InlineData("[|new Thread(() => Handle(name))|].Start();", true)]
    [InlineData("[|new Thread(HandleObject)|].Start(name);", true)]
    [InlineData("var thread = [|new Thread(HandleObject)|]; thread.UnsafeStart(name);", true)]
    [InlineData("[|new Thread(Work)|].Start();", false)]
    public void Is_for_the_element(string body, bool isForElement)
    {
        var (thread, loop) = Of(body);
        Assert.Equal(isForElement, thread!.IsForElementOf(loop));
        Assert.False(thread.IsSpecial);
        Assert.False(thread.IsJoinedIn(loop));
    }

    [Theory]
    [InlineData("var thread = [|new Thread(() => Handle(name))|];")]
    [InlineData("[|new Job(name)|].Start();")]
    public void Is_none(string body) => Assert.Null(Of(body).Thread);

    [Theory]
    [InlineData("[|new Thread(() => Handle(name), 1 << 24)|].Start();")]
    [InlineData("[|new Thread(() => Handle(name)) { Priority = ThreadPriority.Lowest }|].Start();")]
    [InlineData("var thread = [|new Thread(() => Handle(name))|]; thread.Priority = ThreadPriority.Highest; thread.Start();")]
    [InlineData("var thread = [|new Thread(() => Handle(name))|]; thread.TrySetApartmentState(ApartmentState.STA); thread.Start();")]
    public void Is_special(string body) => Assert.True(Of(body).Thread!.IsSpecial);

    [Fact]
    public void Is_joined_in_the_loop()
    {
        var (thread, loop) = Of("var thread = [|new Thread(() => Handle(name))|]; thread.Start(); thread.Join();");
        Assert.True(thread!.IsJoinedIn(loop));
    }

    [Theory]
    [InlineData("[|new Thread(() => { while (true) Handle(name); })|].Start();", true)]
    [InlineData("[|new Thread(() => { while (!stopped) Handle(name); })|].Start();", true)]
    [InlineData("[|new Thread(() => { foreach (var item in work.GetConsumingEnumerable()) Handle(name + item); })|].Start();", true)]
    [InlineData("[|new Thread(() => Pump(name))|].Start();", true)]
    [InlineData("[|new Thread(() => { while (reader.ReadLine() is { } line) Handle(name + line); })|].Start();", false)]
    [InlineData("[|new Thread(() => { for (var i = 0; i < 3; i++) Handle(name); })|].Start();", false)]
    public void Is_long_lived(string body, bool isLongLived)
    {
        var (thread, loop) = Of(body);
        Assert.Equal(isLongLived, thread!.IsLongLived(loop));
    }

    [Fact]
    public void Workers_are_long_lived()
    {
        var (thread, loop) = Of("[|new Thread(() => Handle(name))|].Start();", "workerNames");
        Assert.True(thread!.IsLongLived(loop));
    }

    private static (StartedThread? Thread, LoopScope Loop) Of(string body, string names = "names")
    {
        var marked = (IObjectCreationOperation)Snippet.Of($$"""
            class Job(string name) { public void Start() => Console.WriteLine(name); }
            class Sample
            {
                BlockingCollection<string> work = [];
                bool stopped;
                void Run(List<string> {{names}}, TextReader reader) { foreach (var name in {{names}}) { {{body}} } }
                void Pump(string name) { while (!stopped) Handle(name); }
                void Handle(string name) => Console.WriteLine(name);
                void HandleObject(object name) => Console.WriteLine(name);
                void Work() => Console.WriteLine();
            }
            """).Marked;
        return (StartedThread.Of(marked), LoopScope.Around(marked)!);
    }
}
