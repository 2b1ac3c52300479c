using System.Text.RegularExpressions;
using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>What a build reported.</summary>
public sealed partial class BuildLog
{
    // An analyzer that cannot be loaded, needs a newer compiler or crashed, and two config files that cancel each other.
    private static readonly string[] Failures = ["CS8032", "CS9057", "AD0001", "MultipleGlobalAnalyzerKeys"];

    private readonly Output _output;

    public BuildLog(Output output, string folder)
    {
        _output = output;
        if (Failures.Where(output.Text.Contains).ToList() is { Count: > 0 } failures)
            throw new InvalidOperationException($"{string.Join(", ", failures)} in {output}");

        // "Build succeeded." begins a summary that repeats everything.
        var reports = output.Text.Split("\nBuild ")[0];
        Findings = [.. Pattern().Matches(reports).Select(match => Read(match, folder))];
    }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Every warning and every error of the build, and nothing else, is expected.</summary>
    public void Reports(IEnumerable<Finding> expected) => Reports(expected, among: _ => true);

    /// <summary>The same about the reports that <paramref name="among"/> selects.</summary>
    public void Reports(IEnumerable<Finding> expected, Func<Finding, bool> among)
    {
        var (wanted, found) = (Lines(expected), Lines(Findings.Where(among)));
        var succeeds = !wanted.Exists(line => line.Contains(": error "));
        if (!wanted.SequenceEqual(found) || _output.Succeeded != succeeds)
            Assert.Fail($"expected:\n{string.Join('\n', wanted)}\n\nfound:\n{string.Join('\n', found)}\n\n{_output}");
    }

    private static List<string> Lines(IEnumerable<Finding> findings) => [.. findings.Select(finding => $"{finding}").Order(StringComparer.Ordinal)];

    private static Finding Read(Match match, string folder)
    {
        var file = match.Groups["file"].Value;
        var name = file.StartsWith(folder) ? Path.GetRelativePath(folder, file) : Path.GetFileName(file);
        int? line = match.Groups["line"] is { Success: true, Value: var number } && name.EndsWith(".cs") ? int.Parse(number) : null;
        return new(name, line, match.Groups["id"].Value, match.Groups["severity"].Value, match.Groups["target"].Value);
    }

    // /path/File.cs(12,5): warning PERF1001: text [/path/Project.csproj::TargetFramework=net10.0]
    [GeneratedRegex(
        @"^\s*(?<file>[^\s(:][^(\n]*?)(\((?<line>\d+)[^)]*\))? ?: (?<severity>warning|error) (?<id>\w+):.*?(::TargetFramework=(?<target>[\w.]+)\])?\r?$",
        RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
