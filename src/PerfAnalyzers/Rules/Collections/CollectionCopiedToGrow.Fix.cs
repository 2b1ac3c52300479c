namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CollectionCopiedToGrowFix() : PerfFix<ExpressionSyntax>(CollectionCopiedToGrow.Rule)
{
    protected override Rewrite? Plan(ExpressionSyntax expression, FixContext context)
    {
        if (expression.FirstAncestorOrSelf<ExpressionSyntax>(static node => node is AssignmentExpressionSyntax or InvocationExpressionSyntax) is not { } site
            || context.OperationOf(site) is not { } operation
            || GrowingCollection.Of(operation, context.Options, CollectionCopiedToGrow.Rule) is not { Growth.Target: (ILocalReferenceOperation or IParameterReferenceOperation { Parameter.RefKind: RefKind.None }) and var target } growing
            || growing.Loop.Construct is not ILoopOperation { Syntax: StatementSyntax { Parent: BlockSyntax } loop } construct
            || Hoisting.Before(loop, context) is not { } place
            || target.Type.ElementType(context.Known) is not { } element
            || Ending(growing.Growth.Kind, target.Type) is not { } ending
            || !IsThere(target, construct, context)
            || !growing.Growths.All(growth => CanAdd(growth, target))
            || !IsLeftAlone(target, growing, construct))
        {
            return null;
        }

        return Rewrite.Safe(growing.Growth.Kind is GrowthKind.Copied ? "Add to a List and copy it once" : "Add to a builder", edit =>
        {
            var name = target.ReferencedSymbol()!.Name;
            var isBuilder = growing.Growth.Kind != GrowthKind.Copied;
            var grown = edit.FreshName(isBuilder ? name + "Builder" : name.EndsWith("list", StringComparison.OrdinalIgnoreCase) ? "grown" : name + "List", loop);
            edit.InsertBefore(place, isBuilder ? $"var {grown} = {name}.ToBuilder();" : $"var {grown} = new {List(element, edit, context, loop)}({(StartsEmpty(target, loop, context) ? "" : name)});");
            foreach (var growth in growing.Growths)
                Add(growth, grown, edit);
            edit.InsertAfter(loop, $"{name} = {grown}{ending};");
        });
    }

    // In the loop nothing asks whether it is null: where it surely is not, it was not before.
    private static bool IsThere(IOperation target, ILoopOperation loop, FixContext context) =>
        target.Type is { IsValueType: true }
        || loop.Descendants().Any(part => part.IsSameAs(target) && part.Parent is not (IAssignmentOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref })
            && context.Model.GetTypeInfo(part.Syntax).Nullability.FlowState == NullableFlowState.NotNull)
        || target.IsSurelyThere();

    // string[] words = [];  right before the loop
    private static bool StartsEmpty(IOperation target, StatementSyntax loop, FixContext context) =>
        loop.Parent is BlockSyntax { Statements: var statements } && statements.IndexOf(loop) is > 0 and var index
        && statements[index - 1] is LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: { } initial } declared] }
        && SymbolEqualityComparer.Default.Equals(context.Model.GetDeclaredSymbol(declared), target.ReferencedSymbol())
        && context.OperationOf(initial)?.IsEmptyCollection() == true;

    private static string List(ITypeSymbol element, Edit edit, FixContext context, SyntaxNode place) => $"{edit.TypeName(context.Known.List!, place)}<{context.NameOf(element, place)}>";

    private static string? Ending(GrowthKind kind, ITypeSymbol? type) => (kind, type) switch
    {
        (GrowthKind.Copied, IArrayTypeSymbol) => ".ToArray()",
        (GrowthKind.Copied, { Name: "List" }) => "",
        (GrowthKind.CopiedImmutable or GrowthKind.Rebuilt, _) => ".ToImmutable()",
        _ => null,
    };

    // In a statement of its own, and of what does not read the collection itself.
    private static bool CanAdd(CollectionGrowth growth, IOperation target) =>
        growth is { Operation: { Parent: IExpressionStatementOperation } operation, Added: (var added, _), Target.Type: var type }
        && !added.DescendantNodesAndSelf().Any(node => node.IsEquivalentTo(target.Syntax, topLevel: false))
        && (type is not INamedTypeSymbol { Name: "ImmutableDictionary" or "ImmutableSortedDictionary" })
        && !(operation is IInvocationOperation && operation.Syntax.Parent!.ContainsDirectives);

    /// <summary>Whether nothing but the growths uses the variable in the loop, none of its uses may come before they are written back, and no exception lets others see it half grown.</summary>
    private static bool IsLeftAlone(IOperation target, GrowingCollection growing, ILoopOperation loop)
    {
        foreach (var part in loop.Body().Descendants())
        {
            if (!part.IsSameAs(target))
                continue;

            if (part is ILocalReferenceOperation use && use.CapturedBy() is not null)
                return false;

            if (loop.Syntax.Span.Contains(part.Syntax.Span) && !growing.Growths.Any(growth => Statements(growth).Any(statement => statement.Span.Contains(part.Syntax.Span))))
                return false;
        }

        var declaration = target.ReferencedSymbol()!.DeclaringSyntaxReferences[0].Span;
        return !loop.Syntax.Ancestors().OfType<TryStatementSyntax>().Any(attempt => !attempt.Span.Contains(declaration))
            && !loop.Descendants().Any(static part => part is IReturnOperation { Kind: OperationKind.Return } or IBranchOperation { BranchKind: BranchKind.GoTo } or IAnonymousFunctionOperation)
            && !(target is IParameterReferenceOperation && loop.Body().Descendants().Any(static part => part is ILocalFunctionOperation or IAnonymousFunctionOperation));
    }

    // Array.Resize and the assignment of the last element belong together.
    private static IEnumerable<SyntaxNode> Statements(CollectionGrowth growth)
    {
        var statement = growth.Operation.Syntax.Parent!;
        yield return statement;
        if (growth.Operation is IInvocationOperation && statement.Parent is BlockSyntax block)
            yield return block.Statements[block.Statements.IndexOf((StatementSyntax)statement) + 1];
    }

    private static void Add(CollectionGrowth growth, string grown, Edit edit)
    {
        var (added, isMany) = growth.Added!.Value;
        var call = $"{grown}.{(isMany ? "AddRange" : "Add")}({(added is ArgumentSyntax { Expression: var argument } ? argument : added).WithoutTrivia()})";
        var statements = Statements(growth).ToList();
        if (statements.Count == 1)
        {
            edit.Replace((ExpressionSyntax)growth.Operation.Syntax, _ => SyntaxFactory.ParseExpression(call));
            return;
        }

        edit.Remove((StatementSyntax)statements[0]);
        edit.Replace(((ExpressionStatementSyntax)statements[1]).Expression, _ => SyntaxFactory.ParseExpression(call));
    }
}
