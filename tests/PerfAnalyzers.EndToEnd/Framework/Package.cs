using Xunit;

[assembly: AssemblyFixture(typeof(PerfAnalyzers.EndToEnd.Package))]

namespace PerfAnalyzers.EndToEnd;

/// <summary>
/// The package, packed once per run under a version of its own into a feed of its own. Scratch projects live beside the feed, outside the
/// repository, so that none of its settings reach them.
/// </summary>
public sealed class Package : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfanalyzers-e2e-").FullName;
    private int _projects;

    public string Version { get; } = $"{Repository.Version}-e2e.{DateTime.UtcNow:yyyyMMddHHmmss}";

    public string File => Path.Combine(Feed, $"PerfAnalyzers.{Version}.nupkg");

    private string Feed => Path.Combine(_folder, "feed");

    public async ValueTask InitializeAsync()
    {
        // Only the package's version changes: assemblies have a numeric one, and are those that the build of these tests made.
        string[] pack = ["pack", Repository.PackageProject, "--no-build", "-c", Repository.Configuration, $"-p:PackageVersion={Version}", "-o", Feed];
        (await DotNet.Run(Repository.Root, pack)).ThrowIfFailed();

        // The feed is added to the sources of the machine; every other package comes from where the repository's restore put it.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="package under test" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <PerfAnalyzersVersion>{Version}</PerfAnalyzersVersion>
                <RestorePackagesPath>{Path.Combine(_folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Repository.PackageFolder}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        Write(".editorconfig", "root = true\n");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A fresh copy of a project under Projects/, which references the package.</summary>
    public ScratchProject Install(string name)
    {
        var folder = NewFolder(name);
        Repository.Copy(Repository.ScratchProject(name), folder);
        return new(folder);
    }

    public string NewFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(_folder, $"{Interlocked.Increment(ref _projects)}", name)).FullName;

    private void Write(string name, string text) => System.IO.File.WriteAllText(Path.Combine(_folder, name), text);
}
