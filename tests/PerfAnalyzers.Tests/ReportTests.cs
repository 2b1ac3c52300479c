using Microsoft.CodeAnalysis;
using PerfAnalyzers.Rules;
using Xunit;

namespace PerfAnalyzers.Tests;

/// <summary>Every fixture compiles, and exactly its marked lines are reported. Adding a rule adds files, never a test class.</summary>
public sealed class ReportTests(ITestOutputHelper output)
{
    public static TheoryData<string> All => [.. Fixture.Supported.Select(fixture => fixture.Name)];

    [Fact]
    public void Fixtures_of_newer_CSharp_run_on_the_newer_compiler()
    {
        var left = Fixture.All.Where(fixture => !fixture.IsSupported).ToList();
        output.WriteLine($"Roslyn {Project.RoslynVersion}: {Fixture.All.Count - left.Count} fixtures here; left to -p:RoslynVersion=5.12.0: {(left.Count == 0 ? "none" : string.Join(", ", left))}");
        Assert.All(left, fixture => Assert.True(Project.RoslynVersion.Major < 5));
    }

    [Theory, MemberData(nameof(All))]
    public async Task Reports_exactly_the_marked_lines(string name)
    {
        var fixture = Fixture.Named(name);
        var document = fixture.Open();
        Assert.Empty(await Workbench.CompilerDiagnostics(document));

        var text = await document.GetTextAsync();
        var found = await Workbench.Analyze(document, Catalog.Analyzers);
        var own = found.Where(d => d.Id == Catalog.RuleOf(fixture).Id).ToList();

        // A known miss is marked, and the test fails the day the rule finds it.
        var expected = fixture.IsMissed ? [] : fixture.Expected;
        var pinned = expected.Where(e => e.Text.Length > 0).Select(e => (e.Line, e.Text)).ToHashSet();
        var actual = own.Select(d => Describe(d, pinned.Contains((LineOf(d), text.ToString(d.Location.SourceSpan))) ? text.ToString(d.Location.SourceSpan) : "")).ToList();
        var marks = expected.Select(Describe).ToList();
        var missing = Without(marks, actual);
        var unmarked = Without(actual, marks);
        Assert.True(missing.Count == 0 && unmarked.Count == 0, string.Concat(missing.Select(line => Quote("not reported", line, text)).Concat(unmarked.Select(line => Quote("not marked", line, text)))));

        // One line is reported for one reason.
        var marked = fixture.Expected.Select(e => e.Line).ToHashSet();
        Assert.DoesNotContain(found, d => d.Id != Catalog.RuleOf(fixture).Id && marked.Contains(LineOf(d)));
        Assert.Equal(fixture.IsFlagged || fixture.IsMissed, fixture.Expected.Count > 0);
    }

    [Fact]
    public async Task Correct_algorithms_are_left_alone_by_every_rule_about_algorithms()
    {
        var rules = Catalog.Analyzers.Where(rule => rule.SupportedDiagnostics.All(descriptor => descriptor.Category == HandWrittenSort.Rule.Category)).ToList();
        foreach (var fixture in Fixture.All.Where(fixture => fixture.FileName == "Allowed.Algorithms.cs"))
            Assert.Empty(await Workbench.Analyze(fixture.Open(), rules));
    }

    private static List<string> Without(List<string> lines, List<string> others)
    {
        var known = others.ToLookup(line => line);
        return [.. lines.GroupBy(line => line).SelectMany(same => same.Skip(known[same.Key].Count()))];
    }

    private static string Quote(string what, string line, Microsoft.CodeAnalysis.Text.SourceText text) =>
        $"\n{what}: {line}    {text.Lines[int.Parse(line.Split(':')[0]) - 1].ToString().Trim()}";

    private static string Describe(Expectation expected) => $"{expected.Line}: {expected.Id}{(expected.IsSuggestion ? " info" : "")} {expected.Text}".TrimEnd();

    private static string Describe(Diagnostic found, string text)
    {
        var isSuggestion = found.Severity == DiagnosticSeverity.Info && Catalog.RuleWithId(found.Id).DefaultSeverity != DiagnosticSeverity.Info;
        return $"{LineOf(found)}: {found.Id}{(isSuggestion ? " info" : "")} {text}".TrimEnd();
    }

    private static int LineOf(Diagnostic found) => found.Location.GetLineSpan().StartLinePosition.Line + 1;
}
