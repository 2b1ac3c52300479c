using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PerfAnalyzers.Benchmarks;

/// <summary>A body of code to compile and to analyse.</summary>
public sealed class Corpus
{
    private const string GlobalUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parse = new((LanguageVersion)1300, preprocessorSymbols: ["NET"]);

    private readonly CSharpCompilation _compilation;

    private Corpus(string name, IEnumerable<(string Path, string Text)> files)
    {
        Name = name;
        var trees = files.Append(("/Usings.cs", GlobalUsings)).Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Item2), Parse, file.Item1)).ToList();
        Lines = trees.Sum(tree => tree.GetText().Lines.Count);
        _compilation = CSharpCompilation.Create(
            "Corpus", trees, Target.Newest.References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

        // Bound once for all copies; how long that takes says nothing about analyzers.
        _compilation.GetSpecialType(SpecialType.System_Object);
    }

    public string Name { get; }

    public int Lines { get; }

    /// <summary>Nothing of it is bound yet but its references.</summary>
    public CSharpCompilation Compilation => _compilation.Clone();

    public static Corpus Generated(int files) => new("generated code", GeneratedCode.Files(files));

    public static Corpus Of(Shape shape, int pieces) => new($"{shape.Name} in {pieces}", [("/Shape.cs", shape.Code(pieces))]);

    /// <summary>Every C# file below a folder, but for what builds put there. Types of packages that are not at hand stay unknown.</summary>
    public static Corpus Of(DirectoryInfo folder) => new(folder.Name, folder.EnumerateFiles("*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder.FullName, file.FullName).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .OrderBy(file => file.FullName, StringComparer.Ordinal)
        .Select(file => (file.FullName, File.ReadAllText(file.FullName))));
}
