using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>What runs while a lock is held, and what of it waits for something outside.</summary>
public sealed class LockedRegionTests
{
    [Theory]
    [InlineData("[|lock (gate) { n++; text = File.ReadAllText(path); }|]")]
    [InlineData("[|Monitor.Enter(gate)|]; try { text = File.ReadAllText(path); } finally { Monitor.Exit(gate); }")]
    [InlineData("if ([|Monitor.TryEnter(gate)|]) { text = File.ReadAllText(path); Monitor.Exit(gate); }")]
    [InlineData("[|table.EnterReadLock()|]; n++; text = File.ReadAllText(path); table.ExitReadLock();")]
    [InlineData("using ([|own.EnterScope()|]) { n++; text = File.ReadAllText(path); }")]
    public void Waits_inside(string body) => Assert.Equal("File.ReadAllText", FirstIo(body));

    [Theory]
    [InlineData("[|lock (gate) { n++; }|] text = File.ReadAllText(path);")]
    [InlineData("[|Monitor.Enter(gate)|]; try { n++; } finally { Monitor.Exit(gate); } text = File.ReadAllText(path);")]
    [InlineData("[|table.EnterReadLock()|]; n++; table.ExitReadLock(); text = File.ReadAllText(path);")]
    [InlineData("if ([|Monitor.TryEnter(gate)|]) { n++; Monitor.Exit(gate); } else { text = File.ReadAllText(path); }")]
    public void Waits_outside(string body) => Assert.Null(FirstIo(body));

    private static string? FirstIo(string body) => LockedRegion.Of(Snippet.Of($$"""
        class Sample
        {
            object gate = new();
            Lock own = new();
            ReaderWriterLockSlim table = new();
            string text = "";
            int n;
            void Run(string path) { {{body}} }
        }
        """).Marked)!.FirstIo(3, TestContext.Current.CancellationToken)?.Path.ToString();
}
