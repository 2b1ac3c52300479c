using System.Reflection;
using System.Runtime.Loader;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Analyzer packages that people already run, as the project file restores them, each with its default severities.</summary>
public static class Peers
{
    public const string NetAnalyzersName = "Microsoft.CodeAnalysis.NetAnalyzers";

    public static IEnumerable<Suite> All => typeof(Peers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(attribute => attribute.Value!.Contains("/analyzers"))
        .Select(attribute => Load(attribute.Key, attribute.Value!.Split('/', 2)));

    private static Suite Load(string name, string[] versionAndFolder)
    {
        var folder = Path.Combine(Project.Packages, name.ToLowerInvariant(), versionAndFolder[0], versionAndFolder[1]);
        var loader = new Loader(folder);
        var analyzers = Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal)
            .SelectMany(path => new AnalyzerFileReference(path, loader).GetAnalyzers(LanguageNames.CSharp))
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.IsEnabledByDefault));
        return new(name, versionAndFolder[0], [.. analyzers]);
    }

    /// <summary>Each package sees its own dependencies, and the compiler that runs.</summary>
    private sealed class Loader(string folder) : AssemblyLoadContext, IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
