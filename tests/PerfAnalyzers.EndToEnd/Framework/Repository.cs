using System.Reflection;

namespace PerfAnalyzers.EndToEnd;

/// <summary>What the build of these tests knows, written into the assembly.</summary>
public static class Repository
{
    public static string Root { get; } = Metadata("Root");

    /// <summary>Debug or Release: the package under test is packed from the same.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    public static string Version { get; } = Metadata("Version");

    /// <summary>Where the packages lie that the repository's own restore brought.</summary>
    public static string PackageFolder { get; } = Metadata("PackageFolder");

    public static string PackageProject => Path.Combine(Root, "nuget", "PerfAnalyzers.Package.csproj");

    public static string ScratchProject(string name) => Path.Combine(Root, "tests", "PerfAnalyzers.EndToEnd", "Projects", name);

    /// <summary>Copies what the samples are built from: themselves, the sources, the package's props and the settings in the root.</summary>
    public static void CopySamples(string to)
    {
        foreach (var part in new[] { "src", "nuget", Path.Combine("tests", "samples") })
            Copy(Path.Combine(Root, part), Path.Combine(to, part));
        foreach (var file in Directory.EnumerateFiles(Root))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    /// <summary>Copies the files under a folder that are not results of a build.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;

            var target = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
