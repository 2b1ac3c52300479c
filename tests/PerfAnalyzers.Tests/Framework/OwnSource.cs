using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerfAnalyzers.Tests;

/// <summary>The source of this repository, as one compilation: our rules run over it, and its layers are checked.</summary>
public static class OwnSource
{
    private const string GlobalUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;
        global using System.Threading.Tasks; global using System.Net.Http; global using System.Collections.Immutable; global using System.Composition; global using Microsoft.CodeAnalysis;
        global using Microsoft.CodeAnalysis.Diagnostics; global using Microsoft.CodeAnalysis.Operations; global using Microsoft.CodeAnalysis.CSharp;
        global using Microsoft.CodeAnalysis.CSharp.Syntax; global using Microsoft.CodeAnalysis.CodeFixes;
        """;

    private static readonly Lazy<Microsoft.CodeAnalysis.Project> Opened = new(Open);

    /// <summary>Every source file but fixtures, samples, scratch projects and what is generated.</summary>
    public static Microsoft.CodeAnalysis.Project Project => Opened.Value;

    private static Microsoft.CodeAnalysis.Project Open()
    {
        var project = new AdhocWorkspace().AddProject("Own", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview))
            .WithMetadataReferences(Target.Newest.References.Concat(Libraries()));
        project = project.AddDocument("Usings.cs", GlobalUsings).Project;
        foreach (var path in new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Tests.Project.Root, folder), "*.cs", SearchOption.AllDirectories)).Where(IsOurs).Order(StringComparer.Ordinal))
            project = project.AddDocument(Path.GetFileName(path), File.ReadAllText(path), filePath: path.Replace('\\', '/')).Project;

        return project;
    }

    private static bool IsOurs(string path)
    {
        var parts = Path.GetRelativePath(Tests.Project.Root, path).Split(Path.DirectorySeparatorChar);
        return !parts.Contains("bin") && !parts.Contains("obj") && !parts.Contains("samples") && !parts.Contains("Projects") && !parts.Contains("Support") && parts[^1] != "Polyfills.cs"
            && !(parts[0] == "tests" && parts.Contains("Rules"));
    }

    private static IEnumerable<MetadataReference> Libraries() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("Microsoft.CodeAnalysis") || name.StartsWith("xunit") || name.StartsWith("FsCheck") || name.StartsWith("System.Composition")))
            .Select(path => MetadataReference.CreateFromFile(path));
}
