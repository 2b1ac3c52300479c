using System.IO.Compression;
using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Xml.Linq;
using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>What is in the nupkg.</summary>
[Trait("Category", "Matrix")]
public class PackageTests(Package package)
{
    private const string Analyzers = "analyzers/dotnet/cs/";

    [Fact]
    public void Files()
    {
        string[] expected =
        [
            $"{Analyzers}PerfAnalyzers.dll", $"{Analyzers}PerfAnalyzers.Fixes.dll",
            "build/PerfAnalyzers.props", "buildMultiTargeting/PerfAnalyzers.props", "buildTransitive/PerfAnalyzers.props",
            "README.md", "LICENSE", "icon.png", "PerfAnalyzers.nuspec",
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "nuget", "modes")).Select(path => $"modes/{Path.GetFileName(path)}"),
        ];

        // The rest is the container format's own.
        using var archive = ZipFile.OpenRead(package.File);
        var found = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/") && !name.StartsWith("package/") && name != "[Content_Types].xml");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_a_development_dependency_without_dependencies()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var nuspec = XDocument.Load(archive.GetEntry("PerfAnalyzers.nuspec")!.Open());
        string Text(string name) => nuspec.Descendants().Single(element => element.Name.LocalName == name).Value;
        Assert.Equal("true", Text("developmentDependency"));
        Assert.Equal(
            ("PerfAnalyzers", package.Version, "MIT", "README.md", "icon.png"),
            (Text("id"), Text("version"), Text("license"), Text("readme"), Text("icon")));
        Assert.DoesNotContain(nuspec.Descendants(), element => element.Name.LocalName is "dependency" or "frameworkAssembly" or "reference");
    }

    [Theory]
    [InlineData("PerfAnalyzers.dll")]
    [InlineData("PerfAnalyzers.Fixes.dll")]
    public void Assembly_is_signed_and_has_the_version_of_the_package(string name)
    {
        using var archive = ZipFile.OpenRead(package.File);
        var file = Path.Combine(package.NewFolder("assembly"), name);
        archive.GetEntry(Analyzers + name)!.ExtractToFile(file);
        var assembly = AssemblyName.GetAssemblyName(file);
        Assert.NotEmpty(assembly.GetPublicKeyToken()!);
        Assert.Equal(package.Version.Split('-')[0], assembly.Version!.ToString(3));

        using var image = new PEReader(File.OpenRead(file));
        Assert.True(image.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
    }

    [Fact]
    public async Task Two_builds_in_different_folders_give_the_same_assemblies()
    {
        var first = await PackCopy();
        Assert.Equal(2, first.Count);
        Assert.Equal(first, await PackCopy());
    }

    private async Task<IReadOnlyList<(string Name, string Hash)>> PackCopy()
    {
        var folder = package.NewFolder("copy");
        foreach (var file in Directory.EnumerateFiles(Repository.Root))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        foreach (var part in new[] { "src", "nuget" })
            Repository.Copy(Path.Combine(Repository.Root, part), Path.Combine(folder, part));

        string[] pack = ["pack", "nuget/PerfAnalyzers.Package.csproj", "-c", "Release", "-m:1", "-p:ContinuousIntegrationBuild=true", "-o", "packed"];
        (await DotNet.Run(folder, pack)).ThrowIfFailed();
        using var archive = ZipFile.OpenRead(Directory.EnumerateFiles(Path.Combine(folder, "packed")).Single());
        return [.. archive.Entries.Where(entry => entry.FullName.StartsWith(Analyzers)).Select(entry => (entry.Name, Hash(entry)))];
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return Convert.ToHexString(SHA256.HashData(content));
    }
}
