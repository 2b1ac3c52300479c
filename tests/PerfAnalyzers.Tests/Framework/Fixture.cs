using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace PerfAnalyzers.Tests;

/// <summary>
/// One file under Rules/&lt;Area&gt;/&lt;Rule&gt;/. A trailing <c>// PERFnnnn</c> says that the line is reported; headers, each on a line of its own
/// before the code, say how to compile it. X.fixed.cs next to X.cs is what fixing everything gives.
/// </summary>
public sealed partial class Fixture
{
    private static readonly string Folder = Path.Combine(Project.Root, "tests", "PerfAnalyzers.Tests", "Rules");
    private static readonly Lazy<IReadOnlyList<Fixture>> Loaded = new(() =>
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Where(path => !path.EndsWith(".fixed.cs") && !path.EndsWith(".remedy.cs")).Order(StringComparer.Ordinal).Select(path => new Fixture(path))]);

    private readonly string _path;
    private readonly Dictionary<string, string> _headers = [];
    private readonly StringBuilder _globalOptions = new();
    private readonly StringBuilder _sectionOptions = new();
    private readonly List<Expectation> _expected = [];

    private Fixture(string path)
    {
        _path = path;
        Name = Path.GetRelativePath(Folder, path).Replace('\\', '/');
        RuleName = Path.GetFileName(Path.GetDirectoryName(path))!;
        (Source, Printed) = Read(File.ReadAllText(path), ReadHeader, ReadMarkers);
        if (File.Exists(FixedPath))
            (Fixed, FixedPrinted) = ReadClean(FixedPath);
        if (Path.ChangeExtension(path, ".remedy.cs") is var remedyPath && File.Exists(remedyPath))
            (Remedy, RemedyPrinted) = ReadClean(remedyPath);
    }

    /// <summary>Every fixture of the repository.</summary>
    public static IReadOnlyList<Fixture> All => Loaded.Value;

    /// <summary>The fixtures that the compiler under test understands.</summary>
    public static IEnumerable<Fixture> Supported => All.Where(fixture => fixture.IsSupported);

    public string Name { get; }

    public string FileName => Path.GetFileName(_path);

    public string RuleName { get; }

    public string FixedPath => Path.ChangeExtension(_path, ".fixed.cs");

    /// <summary>The code, without markers and headers.</summary>
    public string Source { get; }

    /// <summary>The part between two <c>//---</c> lines.</summary>
    public string Printed { get; }

    public string? Fixed { get; }

    public string? FixedPrinted { get; }

    /// <summary>What to write instead where there is no fix, to measure what that gains.</summary>
    public string? Remedy { get; }

    public string? RemedyPrinted { get; }

    public IReadOnlyList<Expectation> Expected => _expected;

    public PerfAnalyzer Analyzer => Catalog.AnalyzerNamed(RuleName);

    public CodeFixProvider? Fix => Catalog.FixNamed(RuleName + "Fix");

    public Target Target => new(_headers.TryGetValue("references", out var references) ? references : _headers.GetValueOrDefault("target", "net10.0"));

    /// <summary>Whether the code needs a C# that only the newer compiler of the two knows.</summary>
    public bool NeedsNewestCompiler => _headers.GetValueOrDefault("lang") == "14";

    public bool IsSupported => !NeedsNewestCompiler || Project.RoslynVersion.Major >= 5;

    public LanguageVersion Language => !_headers.TryGetValue("lang", out var text) ? (LanguageVersion)1300
        : LanguageVersionFacts.TryParse(text, out var version) ? version
        : LanguageVersion.Latest;

    public bool IsTopLevel => _headers.ContainsKey("top-level");

    public bool IsExample => FileName == "Example.cs";

    /// <summary>Whether benchmarks call it under load, because what it gains shows nowhere else.</summary>
    public bool IsLoad => FileName.EndsWith(".Load.cs");

    public bool IsFlagged => IsExample || FileName.StartsWith("Flagged");

    public bool HasFixOffered => IsFlagged && !FileName.StartsWith("FlaggedWithoutFix");

    public bool IsAllowed => FileName.StartsWith("Allowed");

    public bool IsMissed => FileName.StartsWith("Missed");

    /// <summary>Why the fix of this file cannot be run before and after; null if it can.</summary>
    public string? NoProof => _headers.GetValueOrDefault("no proof");

    /// <summary>How PostgreSQL reads before and after the fix, where that is its point: <c>Seq Scan -> Index Scan</c>. The methods take contexts only.</summary>
    public (string Before, string After)? Plan => _headers.TryGetValue("plan", out var text) && text.Split(" -> ") is [var before, var after] ? (before, after) : null;

    /// <summary>What it said of that when it was last asked.</summary>
    public string PlanPath => Path.ChangeExtension(_path, ".plan.txt");

    /// <summary>How many generated inputs a proof runs: fewer where every run takes time on purpose, or opens a database or connections.</summary>
    public int? Runs => _headers.TryGetValue("runs", out var text) ? int.Parse(text) : null;

    /// <summary>The smaller of the two input sizes that benchmarks run; the larger is ten times that.</summary>
    public int Size => _headers.TryGetValue("size", out var text) ? int.Parse(text) : 100;

    public string DocumentPath => "/" + _headers.GetValueOrDefault("path", "Fixture.cs");

    /// <summary>Options for all files, as a global analyzer config.</summary>
    public string GlobalOptions => $"is_global = true\n{_globalOptions}";

    /// <summary>Options for C# files, as an .editorconfig.</summary>
    public string SectionOptions => $"root = true\n[*.cs]\n{Enabled}{_sectionOptions}";

    // A rule that is off by default speaks in its own fixtures.
    private string Enabled => Catalog.RuleOf(this) is { IsEnabledByDefault: false, Id: var id } ? $"dotnet_diagnostic.{id}.severity = suggestion\n" : "";

    public static Fixture Named(string name) => All.Single(fixture => fixture.Name == name);

    public Document Open(string? source = null, LanguageVersion? language = null, Target? target = null) =>
        Workbench.Open(source ?? Source, language ?? Language, target ?? Target, IsTopLevel, DocumentPath, GlobalOptions, SectionOptions);

    public override string ToString() => Name;

    private (string Source, string Printed) ReadClean(string path) =>
        Read(File.ReadAllText(path), (_, _) => { }, (_, _) => throw new InvalidOperationException($"{path}: only the file before has markers"));

    private (string Source, string Printed) Read(string text, Action<string, string> onHeader, Action<int, string> onMarkers)
    {
        var source = new StringBuilder();
        var printed = new StringBuilder();
        var (isHeader, isPrinted, lineNumber) = (true, false, 0);
        foreach (var line in text.Split('\n'))
        {
            if (isHeader && Header().Match(line) is { Success: true } header)
            {
                onHeader(header.Groups["key"].Value, header.Groups["value"].Value.Trim().TrimStart(':', '=').Trim());
                continue;
            }

            isHeader = false;
            lineNumber++;
            var code = line;
            if (Markers().Match(line) is { Success: true } markers)
            {
                onMarkers(lineNumber, markers.Value);
                code = line[..markers.Index];
            }

            source.Append(code).Append('\n');
            if (code.Trim() == "//---")
                isPrinted = !isPrinted;
            else if (isPrinted)
                printed.Append(code).Append('\n');
        }

        return (source.ToString()[..^1], printed.ToString());
    }

    private void ReadHeader(string key, string value)
    {
        if (key.StartsWith("build_property."))
            _globalOptions.Append($"{key} = {value}\n");
        else if (key != "option")
            _headers.Add(key, value);
        else if (value.StartsWith("[*.cs]"))
            _sectionOptions.Append(value["[*.cs]".Length..].Trim()).Append('\n');
        else
            _globalOptions.Append(value).Append('\n');
    }

    private void ReadMarkers(int line, string markers)
    {
        foreach (Match marker in Marker().Matches(markers))
        {
            var times = marker.Groups["times"] is { Success: true } repeated ? int.Parse(repeated.Value) : 1;
            for (var i = 0; i < times; i++)
                _expected.Add(new(line, marker.Groups["id"].Value, marker.Groups["info"].Success, marker.Groups["text"].Value));
        }
    }

    [GeneratedRegex(@"^// (?<key>option|path|target|lang|top-level|references|runs|size|plan|no proof|build_property\.\w+)(?<value>$|[: =].*$)")]
    private static partial Regex Header();

    [GeneratedRegex(@"[ \t]*// PERF\d{4}.*$")]
    private static partial Regex Markers();

    [GeneratedRegex(@"(?<id>PERF\d{4})(?<info> info)?( x(?<times>\d+))?( @(?<text>[^,]+?))?(?=,|\s*$)")]
    private static partial Regex Marker();
}

/// <summary>A report that a fixture expects: on this line, as a suggestion or at the rule's own severity, and with this text if one is given.</summary>
public sealed record Expectation(int Line, string Id, bool IsSuggestion, string Text);
