using Microsoft.CodeAnalysis.Text;

namespace PerfAnalyzers;

/// <summary>What a plan may ask about the document it is made for.</summary>
public sealed class FixContext(Document document, SemanticModel model, ImmutableArray<KnownSymbols> targets, CancellationToken cancellation)
{
    public Document Document => document;

    public SemanticModel Model => model;

    public CancellationToken Cancellation => cancellation;

    public KnownSymbols Known => KnownSymbols.Of(model.Compilation);

    public AnalyzerOptions Options => document.Project.AnalyzerOptions;

    public SyntaxNode Root => model.SyntaxTree.GetRoot(cancellation);

    public static async Task<FixContext?> Of(Document document, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return null;

        var targets = ImmutableArray.CreateBuilder<KnownSymbols>();
        targets.Add(KnownSymbols.Of(model.Compilation));
        foreach (var linked in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetProject(linked.ProjectId) is { } project && await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation)
                targets.Add(KnownSymbols.Of(compilation));
        }

        return new(document, model, targets.ToImmutable(), cancellation);
    }

    /// <summary>Whether something is there in every target framework that the document is compiled for, so that code using it is the same for all.</summary>
    public bool AllTargetsHave(Func<KnownSymbols, bool> something) => targets.All(something);

    public IOperation? OperationOf(SyntaxNode node) => model.GetOperation(node, cancellation);

    /// <summary>The shortest way to write a type at <paramref name="place"/>.</summary>
    public string NameOf(ITypeSymbol type, SyntaxNode place) => type.ToMinimalDisplayString(model, place.SpanStart);

    /// <summary>Whether the project builds for a browser or a phone, which have an HTTP stack of their own.</summary>
    public bool TargetsDevice =>
        Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.TargetFramework", out var framework)
        && new[] { "-browser", "-android", "-ios", "-maccatalyst", "-tvos" }.Any(framework.Contains);

    /// <summary>A field, property or parameter of the class around that holds a type, as code reaches it at <paramref name="place"/>; null if there is not exactly one.</summary>
    public string? MemberOfType(INamedTypeSymbol? type, SyntaxNode place)
    {
        if (type is null || model.GetEnclosingSymbol(place.SpanStart, cancellation) is not { ContainingType: { } around } here)
            return null;

        var members = model.LookupSymbols(place.SpanStart).Where(symbol => symbol switch
        {
            IFieldSymbol { AssociatedSymbol: null } field => field.Type.Is(type) && (field.IsStatic || !here.IsStatic),
            IPropertySymbol property => property.Type.Is(type) && (property.IsStatic || !here.IsStatic),
            IParameterSymbol parameter => parameter.Type.Is(type) && (!here.IsStatic || SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, here)),
            _ => false,
        }).ToList();
        return members is [var only] && SymbolEqualityComparer.Default.Equals(only.ContainingType, around) ? only.Name : null;
    }

    /// <summary>Whether the document sees what a namespace declares.</summary>
    public bool Imports(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().FirstOrDefault(type => type is { Arity: 0, DeclaredAccessibility: Accessibility.Public }) is { } sample
        && Root.DescendantNodes().LastOrDefault(node => node is StatementSyntax or MemberDeclarationSyntax) is { } inside
        && model.LookupNamespacesAndTypes(inside.SpanStart, name: sample.Name).Any(symbol => SymbolEqualityComparer.Default.Equals(symbol, sample));

    /// <summary>Whether the document sees a namespace, or could without any of its names meaning two types.</summary>
    public bool CanImport(INamespaceSymbol @namespace)
    {
        if (Imports(@namespace))
            return true;

        var declared = new HashSet<string>(@namespace.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Select(type => type.Name));
        return Root.DescendantNodes().OfType<SimpleNameSyntax>().All(used =>
            !declared.Contains(used.Identifier.ValueText)
            || model.GetSymbolInfo(used, cancellation).Symbol is not INamedTypeSymbol other
            || SymbolEqualityComparer.Default.Equals(other.ContainingNamespace, @namespace));
    }

    /// <summary>The node a diagnostic speaks of, or null where these symbols compile other code.</summary>
    public TNode? NodeAt<TNode>(TextSpan span) where TNode : SyntaxNode =>
        span.End <= Root.FullSpan.End && IsCompiled(span)
            ? Root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>()
            : null;

    /// <summary>Whether the span is code here, not text that an #if leaves out.</summary>
    public bool IsCompiled(TextSpan span) => Root.FindToken(span.Start).Span.Contains(span.Start);
}
