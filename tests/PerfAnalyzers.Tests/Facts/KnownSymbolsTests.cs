using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace PerfAnalyzers.Tests;

public sealed class KnownSymbolsTests
{
    private const string Extensions = "namespace System.Collections.Generic { public static class CollectionExtensions { public static void Of() { } } }";

    [Fact]
    public void The_type_of_the_framework_is_meant_where_a_package_declares_its_name()
    {
        var package = Compile("Acme.Package", Extensions);
        var framework = Compile("System.Sets", Extensions);
        var project = CSharpCompilation.Create("Project", [], [package.ToMetadataReference(), framework.ToMetadataReference()]);
        Assert.Equal("System.Sets", KnownSymbols.Of(project).CollectionExtensions!.ContainingAssembly.Name);
    }

    [Fact]
    public void A_type_of_a_package_is_known_where_there_is_no_other()
    {
        var project = CSharpCompilation.Create("Project", [], [Compile("Acme.Package", Extensions).ToMetadataReference()]);
        Assert.Equal("Acme.Package", KnownSymbols.Of(project).CollectionExtensions!.ContainingAssembly.Name);
    }

    [Fact]
    public void A_type_that_the_project_cannot_use_is_not_known()
    {
        var project = CSharpCompilation.Create("Project", [], [Compile("Acme.Package", Extensions.Replace("public static class", "internal static class")).ToMetadataReference()]);
        Assert.Null(KnownSymbols.Of(project).CollectionExtensions);
    }

    private static CSharpCompilation Compile(string name, string code) =>
        CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)], options: new(OutputKind.DynamicallyLinkedLibrary));
}
