namespace PerfAnalyzers;

/// <summary>The columns by which a query picks or orders its rows: those for which a database would look for an index.</summary>
public static class ComparedColumns
{
    /// <summary>
    /// The columns that are compared with values from outside the row, where all conditions have to hold; null where a condition is of another kind
    /// (an alternative, a call, a column of another table), which an index may serve that is not seen here.
    /// </summary>
    /// <param name="executor">What runs the query, perhaps with a condition of its own.</param>
    public static ImmutableArray<IPropertyReferenceOperation>? OfConditions(QueryChain query, IInvocationOperation executor)
    {
        var conditions = query.Conditions().ToList();
        if (Materialization.Predicate(executor)?.Lambda() is { } last)
            conditions.Add(last);

        var columns = ImmutableArray.CreateBuilder<IPropertyReferenceOperation>();
        foreach (var condition in conditions)
        {
            if (condition is not { Symbol.Parameters: [var row], Body.Operations: [IReturnOperation { ReturnedValue: { } test }] } || !Collect(test, row, columns))
                return null;
        }

        return columns.ToImmutable();
    }

    /// <summary>The column by which rows are ordered first, where only some of the ordered rows are taken; null where there is none.</summary>
    public static IPropertyReferenceOperation? OfOrder(QueryChain query, IInvocationOperation executor)
    {
        var order = query.Operators.LastOrDefault(static call => call.TargetMethod.Name is "OrderBy" or "OrderByDescending");
        var takesSome = query.Has(static name => name == "Take") || QueryOperators.Elements.Contains(QueryOperators.WithoutAsync(executor.TargetMethod.Name));
        return takesSome && order?.ArgumentFor("keySelector")?.Lambda() is { Symbol.Parameters: [var row], Body.Operations: [IReturnOperation { ReturnedValue: { } key }] } ? ColumnOf(key, row) : null;
    }

    private static bool Collect(IOperation test, IParameterSymbol row, ImmutableArray<IPropertyReferenceOperation>.Builder columns)
    {
        switch (test.WithoutConversions())
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both:
                return Collect(both.LeftOperand, row, columns) && Collect(both.RightOperand, row, columns);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals }:
                return true; // leaves nearly every row
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } comparison:
                var (column, value) = ColumnOf(comparison.LeftOperand, row) is { } left ? (left, comparison.RightOperand) : (ColumnOf(comparison.RightOperand, row), comparison.LeftOperand);
                if (column is null || !Column.IsOutside(value))
                    return false;

                columns.Add(column);
                return true;

            // wanted.Contains(row.Column)
            case IInvocationOperation { TargetMethod.Name: "Contains" } call when call.Receiver() is { } wanted && wanted.Type?.SpecialType != SpecialType.System_String && Column.IsOutside(wanted)
                    && ColumnOf(call.Arguments[call.Arguments.Length - 1].Value, row) is { } listed:
                columns.Add(listed);
                return true;

            // row.IsActive, !row.IsActive
            case IPropertyReferenceOperation flag:
                return ColumnOf(flag, row) is not null;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var negated }:
                return ColumnOf(negated, row) is not null;
            default:
                return false;
        }
    }

    // Of the row itself, not of what it refers to.
    private static IPropertyReferenceOperation? ColumnOf(IOperation value, IParameterSymbol row) =>
        Column.Of(value) is { Reference: { Instance: IParameterReferenceOperation { Parameter: var parameter } } reference } && SymbolEqualityComparer.Default.Equals(parameter, row) ? reference : null;
}
