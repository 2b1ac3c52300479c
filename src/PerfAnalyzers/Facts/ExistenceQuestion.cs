namespace PerfAnalyzers;

/// <summary>Rows that a query fetches although all that is asked is whether there are any.</summary>
public sealed class ExistenceQuestion
{
    private ExistenceQuestion(IInvocationOperation executor, IOperation whole, bool isNegated, bool isInline) =>
        (Executor, Whole, IsNegated, IsInline) = (executor, whole, isNegated, isInline);

    /// <summary>The call that runs the query.</summary>
    public IInvocationOperation Executor { get; }

    /// <summary>The comparison, test or call that asks.</summary>
    public IOperation Whole { get; }

    /// <summary>Whether the question is whether there is none.</summary>
    public bool IsNegated { get; }

    /// <summary>Whether fetching and asking stand in one expression.</summary>
    public bool IsInline { get; }

    public static ExistenceQuestion? Of(IOperation operation) => operation switch
    {
        IBinaryOperation { LeftOperand: var left, RightOperand: var right, OperatorKind: var kind } compared =>
            OfCount(compared, left, kind, right) ?? OfCount(compared, right, Mirrored(kind), left) ?? OfElement(compared, kind, left, right) ?? OfElement(compared, kind, right, left),
        IIsPatternOperation { Value: var value, Pattern: var pattern } test => OfPattern(test, value, pattern),
        IInvocationOperation { TargetMethod.Name: "Any", Arguments.Length: 1 } any when Pipeline.IsOperator(any) && any.Receiver() is { } rows => OfRows(any, rows, isNegated: false),
        _ => null,
    };

    // query.ToList().Count > 0
    private static ExistenceQuestion? OfCount(IOperation whole, IOperation count, BinaryOperatorKind kind, IOperation limit)
    {
        bool? isNegated = (kind, limit.ConstantValue.Value) switch
        {
            (BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals, 0) or (BinaryOperatorKind.GreaterThanOrEqual, 1) => false,
            (BinaryOperatorKind.Equals or BinaryOperatorKind.LessThanOrEqual, 0) or (BinaryOperatorKind.LessThan, 1) => true,
            _ => null,
        };
        return isNegated is { } negated && CountedRows(count) is { } rows ? OfRows(whole, rows, negated) : null;
    }

    private static IOperation? CountedRows(IOperation count) => count.WithoutConversions() switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } list } => list,
        IInvocationOperation { TargetMethod.Name: "Count", Arguments.Length: 1 } call when Pipeline.IsOperator(call) => call.Receiver(),
        _ => null,
    };

    private static ExistenceQuestion? OfRows(IOperation whole, IOperation rows, bool isNegated) =>
        Materialization.BoundaryOf(rows.WithoutConversions()) is ({ TargetMethod.Name: not "AsEnumerable" } fetch, var isInline) && QueryChain.RunBy(fetch) is { IsDatabase: true }
            ? new(fetch, whole, isNegated, isInline) : null;

    private static ExistenceQuestion? OfPattern(IOperation whole, IOperation value, IPatternOperation pattern)
    {
        var (isNot, tested) = pattern is INegatedPatternOperation { Pattern: var inner } ? (true, inner) : (false, pattern);
        return tested is IConstantPatternOperation { Value: var constant } && constant.WithoutConversions().ConstantValue is { HasValue: true, Value: null } ? OfElement(whole, value, isNegated: !isNot) : null;
    }

    // query.FirstOrDefault(…) != null
    private static ExistenceQuestion? OfElement(IOperation whole, BinaryOperatorKind kind, IOperation value, IOperation other) =>
        kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && other.WithoutConversions().ConstantValue is { HasValue: true, Value: null }
            ? OfElement(whole, value, isNegated: kind == BinaryOperatorKind.Equals) : null;

    // An entity is a row that is there; a column may be null in one that is.
    private static ExistenceQuestion? OfElement(IOperation whole, IOperation value, bool isNegated)
    {
        var fetched = value.WithoutConversions();
        if (fetched is IAwaitOperation { Operation: var awaited })
            fetched = awaited.WithoutConversions();
        if (fetched is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            fetched = configured.WithoutConversions();

        return fetched is IInvocationOperation call && QueryOperators.WithoutAsync(call.TargetMethod.Name) is "FirstOrDefault" or "SingleOrDefault"
            && QueryChain.RunBy(call) is { IsDatabase: true } query && SymbolEqualityComparer.Default.Equals(call.TargetMethod.TypeArguments.FirstOrDefault(), query.Entity)
            ? new(call, whole, isNegated, isInline: true) : null;
    }

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };
}
