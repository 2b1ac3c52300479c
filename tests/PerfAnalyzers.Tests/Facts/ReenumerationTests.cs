using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Where a sequence that reads is walked for the second time.</summary>
public sealed class ReenumerationTests
{
    [Theory]
    [InlineData("_ = lines.Count() + lines.Last();", "lines.Last()")]
    [InlineData("if (lines.Any()) _ = lines.First();", "lines.First()")]
    [InlineData("foreach (var a in lines) { } foreach (var b in lines) { }", "lines")]
    [InlineData("foreach (var a in other) _ = lines.Count();", "lines.Count()")]
    [InlineData("_ = lines.Count(); if (on) { _ = lines.Where(l => l.Length > 1).ToList(); return; }", "lines.Where(l => l.Length > 1).ToList()")]
    public void On_one_path(string code, string second) => Assert.Equal(second, SecondWalk(code));

    [Theory]
    [InlineData("_ = lines.Count();")]
    [InlineData("if (on) _ = lines.Count(); else _ = lines.Last();")]
    [InlineData("if (on) { _ = lines.Count(); return; } _ = lines.Last();")]
    [InlineData("switch (n) { case 1: _ = lines.Count(); break; case 2: _ = lines.Last(); break; }")]
    [InlineData("if (lines != null) _ = lines.Count();")]
    [InlineData("if (!lines.TryGetNonEnumeratedCount(out n)) n = lines.Count();")]
    [InlineData("Func<int> later = () => lines.Count(); n = lines.Count();")]
    [InlineData("n = lines.Count(); lines = other; n += lines.Count();")]
    public void On_none(string code) => Assert.Null(SecondWalk(code));

    private static string? SecondWalk(string code)
    {
        var declarator = (IVariableDeclaratorOperation)Snippet.Of($$"""
            class Sample
            {
                void Run(string path, IEnumerable<string> other, bool on, int n) { IEnumerable<string> [|lines = File.ReadLines(path)|]; {{code}} }
            }
            """).Marked;
        return Reenumeration.SecondWalk(declarator.Symbol, declarator.Symbol.Type, declarator.Initializer!.Value, declarator.Body(), default)?.Syntax.ToString();
    }
}
