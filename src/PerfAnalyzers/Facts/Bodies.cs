using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>The source of methods, and their operations where a rule has to look into a method that the compiler shows it only elsewhere.</summary>
internal sealed class Bodies
{
    private static readonly ConditionalWeakTable<Compilation, Bodies> Tables = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    private Bodies(Compilation compilation) => _compilation = compilation;

    public static Bodies Of(Compilation compilation) => Tables.GetValue(compilation, static c => new Bodies(c));

    /// <summary>The one declaration of a method that has a body here; null for none, several, or one that another project compiles.</summary>
    public SyntaxNode? DeclarationOf(IMethodSymbol method)
    {
        SyntaxNode? found = null;
        foreach (var reference in (method.PartialImplementationPart ?? method).OriginalDefinition.DeclaringSyntaxReferences)
        {
            // In an IDE a symbol of a referenced project has syntax, too, but of another compilation.
            if (!_compilation.ContainsSyntaxTree(reference.SyntaxTree))
                return null;

            var syntax = reference.GetSyntax();
            if (syntax is ArrowExpressionClauseSyntax or BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }
                or LocalFunctionStatementSyntax or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null })
            {
                if (found is not null)
                    return null;
                found = syntax;
            }
        }

        return found;
    }

    /// <summary>The operations of a declaration, bound now. The caller keeps what it learns as symbols and syntax, not the operations.</summary>
    public IOperation? Bind(SyntaxNode declaration, CancellationToken cancellation) => ModelOf(declaration).GetOperation(declaration, cancellation);

    /// <summary>The type that is declared there.</summary>
    public INamedTypeSymbol? SymbolOf(TypeDeclarationSyntax declaration) => ModelOf(declaration).GetDeclaredSymbol(declaration);

#pragma warning disable RS1030, RS0030 // the one place that binds a body again; each is bound once for all rules
    private SemanticModel ModelOf(SyntaxNode declaration) => _models.GetOrAdd(declaration.SyntaxTree, tree => _compilation.GetSemanticModel(tree));
#pragma warning restore RS1030, RS0030
}
