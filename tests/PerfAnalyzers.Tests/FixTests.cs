using Microsoft.CodeAnalysis;
using Xunit;

namespace PerfAnalyzers.Tests;

/// <summary>Every fix of every fixture: as written, one by one and all at once, whatever the line ends and comments.</summary>
public sealed class FixTests
{
    public static TheoryData<string> Fixable => [.. Fixture.Supported.Where(fixture => fixture.Fix is not null && !fixture.IsMissed).Select(fixture => fixture.Name)];

    [Theory, MemberData(nameof(Fixable))]
    public async Task Fixes_as_written_one_by_one_and_all_at_once(string name)
    {
        var fixture = Fixture.Named(name);
        var (analyzer, fix) = (fixture.Analyzer, fixture.Fix!);
        var result = await Workbench.FixOneByOne(fixture.Open(), analyzer, fix, onlySafe: false);
        if (Project.Updates && result != fixture.Source)
            File.WriteAllText(fixture.FixedPath, result);
        else
            Assert.Equal(fixture.Fixed ?? fixture.Source, result);

        Assert.Equal(fixture.HasFixOffered, result != fixture.Source);

        var safely = await Workbench.FixOneByOne(fixture.Open(), analyzer, fix, onlySafe: true);
        Assert.Equal(safely, await Workbench.FixAll(fixture.Open(), analyzer, fix));

        var document = fixture.Open(result);
        var before = await Workbench.CompilerDiagnostics(fixture.Open(), DiagnosticSeverity.Warning);
        var after = await Workbench.CompilerDiagnostics(document, DiagnosticSeverity.Warning);
        Assert.Empty(after.Where(d => d.Severity == DiagnosticSeverity.Error || !before.Any(known => known.Id == d.Id)).Select(d => d.ToString()));
        Assert.True((await document.Project.GetCompilationAsync())!.Emit(Stream.Null).Success);
        Assert.Equal(result, await Workbench.FixOneByOne(document, analyzer, fix, onlySafe: false));
    }
}

/// <summary>What a fix writes has the line ends and the indentation of the file.</summary>
public sealed class LayoutTests
{
    public static TheoryData<string> Fixed => [.. Fixture.Supported.Where(fixture => fixture.Fixed is not null).Select(fixture => fixture.Name)];

    [Theory, MemberData(nameof(Fixed))]
    public async Task Line_ends_survive(string name) => await FixedAlikeAfter(name, text => text.Replace("\n", "\r\n"));

    [Theory, MemberData(nameof(Fixed))]
    public async Task Tabs_survive(string name) =>
        await FixedAlikeAfter(name, text => string.Join('\n', text.Split('\n').Select(line => new string('\t', (line.Length - line.TrimStart(' ').Length) / 4) + line.TrimStart(' '))));

    private static async Task FixedAlikeAfter(string name, Func<string, string> change)
    {
        var fixture = Fixture.Named(name);
        if (fixture.Source.Contains("\"\"\"") || fixture.Source.Contains("@\"") || fixture.Source.Contains("$\"\n"))
            return; // the change would be one of a string's content

        var result = await Workbench.FixOneByOne(fixture.Open(change(fixture.Source)), fixture.Analyzer, fixture.Fix!, onlySafe: false);
        Assert.Equal(change(fixture.Fixed!), result);
    }
}
