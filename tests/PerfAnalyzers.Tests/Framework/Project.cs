using System.Reflection;

namespace PerfAnalyzers.Tests;

/// <summary>Where things lie on the machine that runs the tests; written into the assembly by the build.</summary>
public static class Project
{
    public static string Root { get; } = Metadata("Root");

    public static string Packages { get; } = Metadata("PackageFolder");

    public static Version RoslynVersion { get; } = new(Metadata("RoslynVersion"));

    /// <summary>Whether generated files are to be rewritten instead of compared.</summary>
    public static bool Updates { get; } = Environment.GetEnvironmentVariable("UPDATE") == "1";

    /// <summary>Whether to try every place instead of a seeded choice.</summary>
    public static bool Full { get; } = Environment.GetEnvironmentVariable("FULL") == "1";

    private static string Metadata(string key) =>
        typeof(Project).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
