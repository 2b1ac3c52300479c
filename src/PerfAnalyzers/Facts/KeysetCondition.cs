namespace PerfAnalyzers;

/// <summary>The condition by which a query goes on behind the last row read, written as an alternative: <c>x.A &gt; a || x.A == a &amp;&amp; x.Id &gt; id</c>.</summary>
public sealed class KeysetCondition
{
    private KeysetCondition(IBinaryOperation whole, IBinaryOperation first, IBinaryOperation second) => (Whole, First, Second) = (whole, first, second);

    public IBinaryOperation Whole { get; }

    /// <summary><c>x.A &gt; a</c></summary>
    public IBinaryOperation First { get; }

    /// <summary><c>x.Id &gt; id</c></summary>
    public IBinaryOperation Second { get; }

    /// <summary>The column by which rows are ordered first.</summary>
    public IPropertyReferenceOperation Column => (IPropertyReferenceOperation)First.LeftOperand;

    /// <summary>The one in the condition of a Where whose query is ordered by the two columns, in this order.</summary>
    public static KeysetCondition? Of(IInvocationOperation where)
    {
        if (where.ArgumentFor("predicate")?.Lambda() is not { Body.Operations: [IReturnOperation { ReturnedValue: { } test }] })
            return null;

        var keys = OrderOf(where);
        return Alternatives(test).Select(Of).FirstOrDefault(found => found is not null && keys is [var first, var second] && IsColumn(found.First, first) && IsColumn(found.Second, second));
    }

    private static IEnumerable<IBinaryOperation> Alternatives(IOperation test) => test.WithoutConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Alternatives(both.LeftOperand).Concat(Alternatives(both.RightOperand)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => [either],
        _ => [],
    };

    private static KeysetCondition? Of(IBinaryOperation either) =>
        either.LeftOperand is IBinaryOperation first && IsStep(first)
        && either.RightOperand is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.ConditionalAnd,
            LeftOperand: IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal,
            RightOperand: IBinaryOperation second,
        }
        && IsStep(second)
        && equal.LeftOperand.Syntax.IsEquivalentTo(first.LeftOperand.Syntax, topLevel: false) && equal.RightOperand.Syntax.IsEquivalentTo(first.RightOperand.Syntax, topLevel: false)
            ? new(either, first, second)
            : null;

    // Behind a value, of a column that is never null.
    private static bool IsStep(IBinaryOperation comparison) =>
        comparison is { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThan, IsLifted: false, LeftOperand: IPropertyReferenceOperation { Instance: IParameterReferenceOperation } }
        && comparison.RightOperand.WithoutConversions() is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or ILiteralOperation;

    private static bool IsColumn(IBinaryOperation step, (IPropertySymbol Column, bool IsDescending) order) =>
        SymbolEqualityComparer.Default.Equals(((IPropertyReferenceOperation)step.LeftOperand).Property, order.Column) && step.OperatorKind == (order.IsDescending ? BinaryOperatorKind.LessThan : BinaryOperatorKind.GreaterThan);

    // The ordering may stand before the condition or behind it.
    private static ImmutableArray<(IPropertySymbol Column, bool IsDescending)> OrderOf(IInvocationOperation where)
    {
        IInvocationOperation last = where;
        while (last.Consumer() is { } next && next.Type.IsQueryable(KnownSymbols.Of(where)))
            last = next;

        var order = ImmutableArray.CreateBuilder<(IPropertySymbol, bool)>();
        foreach (var call in QueryChain.Of(last).Operators.Where(static call => QueryOperators.Orderings.Contains(call.TargetMethod.Name)))
        {
            if (call.ArgumentFor("keySelector")?.Lambda() is not { Body.Operations: [IReturnOperation { ReturnedValue: { } key }] } || key.WithoutConversions() is not IPropertyReferenceOperation { Property: var column })
                return ImmutableArray<(IPropertySymbol, bool)>.Empty;

            order.Add((column, call.TargetMethod.Name.EndsWith("Descending", StringComparison.Ordinal)));
        }

        return order.ToImmutable();
    }
}
