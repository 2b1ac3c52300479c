namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PagingWithoutOrderOrInMemoryFix() : PerfFix<InvocationExpressionSyntax>(PagingWithoutOrderOrInMemory.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation call)
            return null;

        return Materialization.Before(call) is { Boundary: not null } materialization ? Move(materialization, context) : Order(syntax, call);
    }

    private static Rewrite? Move(Materialization materialization, FixContext context)
    {
        // Take behind Skip goes along with it.
        var (last, paging) = (materialization.Next, new List<IInvocationOperation> { materialization.Next });
        while (last.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" } next } && Materialization.IsPaging(next) && next.Receiver() == last)
            paging.Add(last = next);

        if (!materialization.Query.Has(QueryOperators.Orderings.Contains)
            || !paging.TrueForAll(call => call is { Arguments: [_, { Value: { Type.SpecialType: SpecialType.System_Int32 } count }] } && IsSimple(count))
            || BoundaryMove.Of(materialization, last, context) is not { } move)
        {
            return null;
        }

        void Apply(Edit edit) => move.Apply(edit, string.Concat(paging.Select(call => $".{call.TargetMethod.Name}({call.Arguments[1].Value.Syntax.WithoutTrivia()})")));

        return paging.TrueForAll(static call => call.Arguments[1].Value.ConstantValue is { HasValue: true, Value: >= 0 })
            ? Rewrite.Safe("Page in the query", Apply)
            : Rewrite.Review("Page in the query", "a negative count fails there", Apply);
    }

    // Evaluated before the query instead of after it.
    private static bool IsSimple(IOperation count) =>
        count.DescendantsAndSelf().All(static part => part is not (IInvocationOperation or IAwaitOperation or IAssignmentOperation or IIncrementOrDecrementOperation));

    private static Rewrite? Order(InvocationExpressionSyntax syntax, IInvocationOperation call)
    {
        var query = QueryChain.Of(call);
        if (syntax.Expression is not MemberAccessExpressionSyntax access
            || EfModel.Of(query).Key is not { } key
            || !SymbolEqualityComparer.Default.Equals((call.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault(), query.Entity))
        {
            return null;
        }

        var row = char.ToLowerInvariant(key.ContainingType.Name[0]);
        return Rewrite.Review("Order by the primary key", "pages may hold other rows than before", edit =>
            edit.Replace(access.Expression, current => SyntaxFactory.ParseExpression($"{current.WithoutTrivia()}.OrderBy({row} => {row}.{key.Name})")));
    }
}
