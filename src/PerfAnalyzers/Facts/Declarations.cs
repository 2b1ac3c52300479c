using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>What one file declares, by name. Read once per file: it lives on in the compilation of the next keystroke, unless that was typed into it.</summary>
internal sealed class Declarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, Declarations> InTrees = new();

    private readonly List<MethodDeclarationSyntax> _methods = [];
    private readonly List<ConstructorDeclarationSyntax> _constructors = [];
    private readonly List<PropertyDeclarationSyntax> _computed = [];
    private readonly List<string> _querySources = [];
    private readonly List<(string Ancestor, TypeDeclarationSyntax Type)> _derived = [];
    private readonly List<(string Name, string Alias)> _aliases = [];

    private Declarations(SyntaxNode root) => List(root);

    public IReadOnlyList<MethodDeclarationSyntax> Methods => _methods;

    public IReadOnlyList<ConstructorDeclarationSyntax> Constructors => _constructors;

    /// <summary>The properties that have code.</summary>
    public IReadOnlyList<PropertyDeclarationSyntax> Computed => _computed;

    /// <summary>The members that give a query.</summary>
    public IReadOnlyList<string> QuerySources => _querySources;

    /// <summary>The types that name others in their list of bases, also as arguments of those.</summary>
    public IReadOnlyList<(string Ancestor, TypeDeclarationSyntax Type)> Derived => _derived;

    /// <summary>Other names that the file gives to types, their namespaces and arguments included.</summary>
    public IReadOnlyList<(string Name, string Alias)> Aliases => _aliases;

    public static Declarations In(SyntaxTree tree) => InTrees.GetValue(tree, static read => new Declarations(read.GetRoot()));

    private void List(SyntaxNode container)
    {
        foreach (var child in container.ChildNodes())
        {
            switch (child)
            {
                case BaseNamespaceDeclarationSyntax:
                    List(child);
                    break;
                case UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias, Name: { } named }:
                    foreach (var name in NamesIn(named))
                        _aliases.Add((name, alias));
                    break;
                case TypeDeclarationSyntax type:
                    foreach (var ancestor in NamesIn(type.BaseList))
                        _derived.Add((ancestor, type));
                    List(type);
                    break;
                case MethodDeclarationSyntax method:
                    _methods.Add(method);
                    NoteSource(method.Identifier, method.ReturnType);
                    break;
                case ConstructorDeclarationSyntax constructor:
                    _constructors.Add(constructor);
                    break;
                case PropertyDeclarationSyntax property:
                    if (property.ExpressionBody is not null || property.AccessorList?.Accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true)
                        _computed.Add(property);
                    NoteSource(property.Identifier, property.Type);
                    break;
                case FieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                        NoteSource(variable.Identifier, field.Declaration.Type);
                    break;
            }
        }
    }

    private static IEnumerable<string> NamesIn(SyntaxNode? types) => types?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(static name => name.Identifier.ValueText) ?? [];

    private void NoteSource(SyntaxToken name, TypeSyntax type)
    {
        if (type is GenericNameSyntax { Identifier.ValueText: "DbSet" or "IQueryable" or "IOrderedQueryable" or "IDbSet" })
            _querySources.Add(name.ValueText);
    }
}
