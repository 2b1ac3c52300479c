using System.Text.Json;
using System.Xml.Linq;

namespace PerfAnalyzers.EndToEnd;

/// <summary>A project in a temporary folder. Settings are written where a user writes them; markers in its sources say what is reported.</summary>
public sealed class ScratchProject(string folder)
{
    /// <summary>What the sources expect, read from them as they are now.</summary>
    public IReadOnlyList<Marker> Markers => [.. Marker.In(folder)];

    public IEnumerable<string> Sources => Directory.EnumerateFiles(folder, "*.cs").Select(System.IO.File.ReadAllText);

    public string ProjectText => System.IO.File.ReadAllText(File);

    private string File => Directory.EnumerateFiles(folder, "*.*proj").Single();

    private IReadOnlyList<string> Targets =>
        XDocument.Load(File).Descendants("TargetFrameworks").SingleOrDefault()?.Value.Split(';') ?? [""];

    /// <summary>Sets a property in the project file.</summary>
    public ScratchProject Set(string property, string value)
    {
        var project = XDocument.Load(File);
        project.Descendants("PropertyGroup").First().Add(new XElement(property, value));
        project.Save(File);
        return this;
    }

    /// <summary>Adds lines to the C# section of the project's .editorconfig.</summary>
    public ScratchProject Configure(params string[] lines)
    {
        System.IO.File.AppendAllLines(Path.Combine(folder, ".editorconfig"), ["[*.cs]", .. lines]);
        return this;
    }

    public ScratchProject Write(string file, string text)
    {
        System.IO.File.WriteAllText(Path.Combine(folder, file), text + "\n");
        return this;
    }

    /// <summary>What a build prints of the markers that <paramref name="which"/> selects.</summary>
    public IEnumerable<Finding> Warnings(Func<Marker, bool>? which = null) =>
        Expect("warning", marker => !marker.IsSuggestion && which?.Invoke(marker) != false);

    public IEnumerable<Finding> Errors(Func<Marker, bool>? which = null) =>
        Expect("error", marker => !marker.IsSuggestion && which?.Invoke(marker) != false);

    /// <summary>What a build does not print but writes into its error log.</summary>
    public IEnumerable<Finding> Suggestions(string severity = "note", Func<Marker, bool>? which = null) =>
        Expect(severity, marker => marker.IsSuggestion && which?.Invoke(marker) != false);

    public async Task<BuildLog> Build(params string[] arguments) => new(await Run(["build", "-nologo", "-v:m", "-tl:off", "-m:1", .. arguments]), folder);

    public Task<Output> Run(params string[] arguments) => DotNet.Run(folder, arguments);

    /// <summary>Our own findings in an error log, with the severity "suppressed" where the code says so.</summary>
    public IReadOnlyList<Finding> ReadSarif(string file)
    {
        using var log = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(folder, file)));
        return
        [
            .. from run in log.RootElement.GetProperty("runs").EnumerateArray()
               from result in run.GetProperty("results").EnumerateArray()
               let id = result.GetProperty("ruleId").GetString()!
               where id.StartsWith("PERF")
               let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
               let source = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath
               let severity = result.TryGetProperty("suppressions", out _) ? "suppressed" : result.GetProperty("level").GetString()!
               select new Finding(Path.GetRelativePath(folder, source), place.GetProperty("region").GetProperty("startLine").GetInt32(), id, severity),
        ];
    }

    private IEnumerable<Finding> Expect(string severity, Func<Marker, bool> which) =>
        from marker in Markers
        where which(marker)
        from target in Targets
        where marker.IsFor(target)
        select new Finding(marker.File, marker.Line, marker.Id, severity, target);
}
