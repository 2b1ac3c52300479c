using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RebuiltPerAccess() : PerfAnalyzer(Rule, Access, Table)
{
    /// <summary>An array of one or two elements is no table.</summary>
    private const int FewElements = 2;

    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1021", Area.Collections, DiagnosticSeverity.Warning,
        title: "A collection that is always the same is built again",
        message: "'{0}' builds a new collection at every read, here on every turn of the loop; read it once before the loop, or let it keep the collection",
        why: "A property with an arrow runs its code at every read, so a list of constants behind it is allocated and filled each time, and so is a table that a method sets up to look something up in. "
           + "Built once it costs nothing: a set of twenty words took 900 ns to build and 10 ns to ask.",
        suppress: "where the collection is rarely read, or where each reader is meant to get one of its own.",
        fix: "safe; { get; } = for a static property, else a static readonly field. Offered where nobody can write to the collection: it is private and only read, or seen as a read-only interface, and it is built from constants alone.",
        overlaps: "CA1861 says it of arrays given as arguments",
        tags: Tag.QuietInTests);

    private static readonly DiagnosticDescriptor Access = AsSuggestion(Rule,
        "'{0}' builds the same collection again at every read; build it once, with = instead of =>");

    private static readonly DiagnosticDescriptor Table = AsSuggestion(Rule,
        "'{0}' is built again by every call and always holds the same {1} elements; keep it in a static readonly field");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(static c =>
        {
            if (c.ContainingSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol { SetMethod: null } property }
                && c.Operation is IReturnOperation { ReturnedValue: { } value, Parent: { Parent: null } or { Parent.Parent: null } }
                && value.ConstantElements() is > 1 // an array of one costs no more than the field is worth
                && !property.Type.IsRefLikeType && (property.Type.HidesWrites() || property.IsOnlyRead(value))
                && Declaration(property) is { } declaration)
                c.ReportAt(Access, c.Operation, declaration, property.Name);
        }, OperationKind.Return);

        context.RegisterOperationAction(static c =>
        {
            var read = (IPropertyReferenceOperation)c.Operation;
            if (read.IsOnlyRead() && read.Property.BuildsAtEachRead(read, c.CancellationToken)
                && LoopScope.Around(read) is { } loop && (read.Instance is null || loop.KeepsObject(read.Instance)))
                c.Report(Rule, read, read.Property.Name);
        }, OperationKind.PropertyReference);

        context.RegisterOperationAction(static c =>
        {
            if (c.Operation is IVariableDeclaratorOperation { Symbol: { Type.IsRefLikeType: false } local, Initializer.Value: var value }
                && value.ConstantElements() is > FewElements and { } count && !c.ContainingSymbol.IsSeeding()
                && Lifetimes.OfPerCall(value.WithoutConversions()) is { } life && life.Uses.All(static use => use.IsOnlyRead()) && life.Uses.Any(static use => use.IsLookup())
                && !LoopEffects.Of(value.Body()).Assigns(local))
                c.ReportAt(Table, c.Operation, c.Operation.Syntax, local.Name, count);
        }, OperationKind.VariableDeclarator);
    }

    private static SyntaxNode? Declaration(IPropertySymbol property) => property.DeclaringSyntaxReferences is [var only] ? only.GetSyntax() as PropertyDeclarationSyntax : null;
}
