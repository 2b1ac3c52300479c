using System.Text.RegularExpressions;

namespace PerfAnalyzers.EndToEnd;

/// <summary>One report: where, what, how severe, and for which target framework if the project has several.</summary>
public sealed record Finding(string File, int? Line, string Id, string Severity, string Target = "")
{
    public override string ToString() => $"{File}({Line}): {Severity} {Id}{(Target.Length == 0 ? "" : $" on {Target}")}";
}

/// <summary>
/// A report that a source file expects on a line that ends in <c>// PERF1001</c>. Words after the id: <c>info</c>, it is a suggestion;
/// <c>stays</c>, dotnet format leaves it; a target framework, only there. Several reports are separated by commas.
/// </summary>
public sealed partial record Marker(string File, int Line, string Id, IReadOnlyList<string> Words)
{
    public bool IsSuggestion => Words.Contains("info");

    public bool Stays => Words.Contains("stays");

    /// <summary>Whether the id is of an area, such as PERF4, or of a family, such as CA.</summary>
    public bool IsIn(string area) => Id.StartsWith(area);

    public bool IsFor(string target) => Words.All(word => word is "info" or "stays" || word == target);

    public static IEnumerable<Marker> In(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(folder, path)
        where !file.StartsWith("obj")
        from line in System.IO.File.ReadLines(path).Index()
        from text in Pattern().Match(line.Item).Groups["markers"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let words = text.Split(' ')
        select new Marker(file, line.Index + 1, words[0], words[1..]);

    [GeneratedRegex(@"// (?<markers>(PERF|CA)\d{4}.*)$")]
    private static partial Regex Pattern();
}
