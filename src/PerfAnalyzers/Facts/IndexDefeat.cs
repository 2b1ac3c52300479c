namespace PerfAnalyzers;

/// <summary>What is made of a column in a condition or an ordering, so that an index on the column cannot answer it.</summary>
public sealed class IndexDefeat
{
    private IndexDefeat(Column column, IOperation part, string advice, bool isWildcard = false) => (Column, Part, Advice, IsWildcard) = (column, part, advice, isWildcard);

    public Column Column { get; }

    /// <summary>The call, date part or calculation.</summary>
    public IOperation Part { get; }

    public string Advice { get; }

    /// <summary>Whether text is searched for in the middle of the column, for which no rewrite is known to mean the same.</summary>
    public bool IsWildcard { get; }

    /// <summary>Whether a key or index begins with the column, so that something is lost.</summary>
    public bool IsIndexed => EfModel.Of(Column.Property.ContainingType, Part).StartsIndex(Column.Property);

    public static IndexDefeat? Of(IOperation operation) => Find(operation) is { } found && !(found.Column.IsFiltered && IsFoundOtherwise(found.Column)) ? found : null;

    private static IndexDefeat? Find(IOperation operation) => operation switch
    {
        IInvocationOperation call => OfCall(call),
        IPropertyReferenceOperation { Instance: { } instance } part => OfDatePart(part, instance),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } sum => OfArithmetic(sum),
        _ => null,
    };

    private static IndexDefeat? OfCall(IInvocationOperation call)
    {
        switch (call.TargetMethod)
        {
            case { Name: "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant", ContainingType.SpecialType: SpecialType.System_String } folding:
                return OfFunction(call, call.Instance, folding.Name.StartsWith("ToLower", StringComparison.Ordinal) ? "lower(" : "upper(", "compare it as it is and let the collation ignore case");
            case { Name: "Trim" or "TrimStart" or "TrimEnd" or "Substring" or "Replace", ContainingType.SpecialType: SpecialType.System_String, Name: var name }:
                return OfFunction(call, call.Instance, name.StartsWith("Trim", StringComparison.Ordinal) ? "trim(" : name == "Substring" ? "substr" : "replace(", "keep what is searched for in a column of its own, with an index");
            case { Name: "ToString", Parameters.IsEmpty: true } when call.Instance is { } instance && Column.Of(instance) is { IsSorted: true } sorted:
                return new(sorted, call, "sort by the column");
            case { Name: "AddDays" or "AddHours" or "AddMinutes" or "AddSeconds" or "AddMonths" or "AddYears" or "AddMilliseconds" or "AddTicks", ContainingType.Name: "DateTime" or "DateTimeOffset" or "DateOnly" } when call.Instance is { } instance
                && call.Arguments is [{ Value: var amount }] && Column.IsOutside(amount) && IsCompared(call) && Column.Of(instance) is { IsFiltered: true } moved:
                return new(moved, call, "move the other side instead");
            case { Name: "Contains" or "EndsWith", ContainingType.SpecialType: SpecialType.System_String, Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] } when call.Instance is { } instance:
                return ColumnUnder(instance) is { IsFiltered: true } searched && Column.IsOutside(call.Arguments[0].Value) && !IsNegated(call) && !HasTextIndex(call)
                    ? new(searched, call, "an index finds beginnings only, a full-text or trigram index the rest", isWildcard: true) : null;
            case { Name: "Like" or "ILike", Parameters.Length: >= 3 } like when like.IsEntityFramework() && StartsOpen(call.Arguments[2].Value):
                return ColumnUnder(call.Arguments[1].Value) is { IsFiltered: true } matched && !IsNegated(call) && !HasTextIndex(call)
                    ? new(matched, call, "an index finds beginnings only, a full-text or trigram index the rest", isWildcard: true) : null;
            case { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } equals when equals.Parameters.LastOrDefault()?.Type.Name == "StringComparison" && KnownSymbols.Of(call).DbContext is null:
                return (call.Instance ?? call.Arguments[0].Value) is { } compared && Column.Of(compared) is { IsFiltered: true } column ? new(column, call, "compare it with == and let the collation decide on case") : null;
            default:
                return null;
        }
    }

    private static IndexDefeat? OfFunction(IOperation call, IOperation? instance, string sql, string advice)
    {
        if (instance is null || Column.Of(instance) is not { } column || EfConfiguration.Of(call.SemanticModel!.Compilation).Mentions(sql))
            return null;
        if (column.IsSorted && IsWholeKey(call))
            return new(column, call, "keep what is sorted by in a column of its own, with an index");

        return column.IsFiltered && IsCompared(call) && !PicksByKey(column) ? new(column, call, advice) : null;
    }

    private static IndexDefeat? OfDatePart(IPropertyReferenceOperation part, IOperation instance)
    {
        var name = part.Property.Name;
        if (name is "TotalDays" or "TotalHours" or "TotalMinutes" or "TotalSeconds" && part.Property.ContainingType.Name == "TimeSpan")
        {
            return instance.WithoutConversions() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var left, RightOperand: var right } && IsCompared(part)
                && (Column.IsOutside(left) ? Column.Of(right) : Column.IsOutside(right) ? Column.Of(left) : null) is { IsFiltered: true } passed
                    ? new(passed, part, "compare the column with a date that is computed before") : null;
        }

        if (name is not ("Date" or "Year" or "Month" or "Day") || part.Property.ContainingType is not { Name: "DateTime" or "DateTimeOffset" or "DateOnly", ContainingNamespace.Name: "System" } || Column.Of(instance) is not { } column
            || name == "Date" && EfSetup.Of(part).ChoosesOnly("UseSqlServer") // which seeks all the same
            || EfConfiguration.Of(part.SemanticModel!.Compilation).Mentions(name + "(") || EfConfiguration.Of(part.SemanticModel!.Compilation).Mentions("date_") || EfConfiguration.Of(part.SemanticModel!.Compilation).Mentions("extract("))
        {
            return null;
        }

        if (column.IsSorted && IsWholeKey(part))
            return name is "Month" or "Day" ? null : new(column, part, "sort by the column itself");

        // The year says it all, where month and day are asked for as well.
        return column.IsFiltered && IsCompared(part) && !PicksByKey(column) && !(name is "Month" or "Day" && YearIsAsked(part, column))
            ? new(column, part, name is "Date" or "Year" ? "compare the column with the two ends of the range" : "compare the column with a range, or keep the part in a column of its own") : null;
    }

    private static IndexDefeat? OfArithmetic(IBinaryOperation sum)
    {
        if (sum.Type is not { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } || !IsCompared(sum))
            return null;

        var column = Column.IsOutside(sum.RightOperand) ? Column.Of(sum.LeftOperand) : Column.IsOutside(sum.LeftOperand) ? Column.Of(sum.RightOperand) : null;
        return column is { IsFiltered: true } && !PicksByKey(column) ? new(column, sum, "compute the other side instead") : null;
    }

    // Compared with what is there before the query runs: the two ends of a join have no value to look up, and what differs is nearly all.
    private static bool IsCompared(IOperation part)
    {
        var value = part.WithConversions();
        return value.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } compared =>
                Column.IsOutside(compared.LeftOperand == value ? compared.RightOperand : compared.LeftOperand) && !IsNegated(compared),
            IInvocationOperation { TargetMethod: { Name: "Equals" or "StartsWith", ContainingType.SpecialType: SpecialType.System_String } } call when call.Instance == value => Column.IsOutside(call.Arguments[0].Value) && !IsNegated(call),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Contains" } list } => list.Receiver() is { } wanted && wanted.Type?.SpecialType != SpecialType.System_String && Column.IsOutside(wanted) && !IsNegated(list),
            _ => false,
        };
    }

    // "%a", $"%{part}", "%" + part
    private static bool StartsOpen(IOperation pattern) => pattern.WithoutConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text.StartsWith("%", StringComparison.Ordinal),
        IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation { Text: { } first }, ..] } => StartsOpen(first),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var start } => StartsOpen(start),
        _ => false,
    };

    private static bool IsNegated(IOperation condition) => condition.WithConversions().Parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not };

    private static bool IsWholeKey(IOperation part) => part.WithConversions().Parent is IReturnOperation;

    // row.Name.ToLower().Contains(…)
    private static Column? ColumnUnder(IOperation value) =>
        value.WithoutConversions() is IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "Trim" }, Instance: { } inner } ? Column.Of(inner) : Column.Of(value);

    private static bool HasTextIndex(IOperation at) => EfConfiguration.Of(at.SemanticModel!.Compilation) is var indexes && (indexes.Mentions("gin") || indexes.Mentions("gist") || indexes.Mentions("trgm") || indexes.Mentions("fulltext"));

    // What is left is one row.
    private static bool PicksByKey(Column column) => column.Query.PicksOne(column.Operator.ArgumentFor(column.Role)?.Lambda());

    // The index on another column gives the rows; what is made of this one is worked out for those only.
    private static bool IsFoundOtherwise(Column column) => column.Query.Conditions().Append(column.Operator.ArgumentFor(column.Role)?.Lambda())
        .Any(condition => condition?.Body.Operations is [IReturnOperation { ReturnedValue: { } test }] && FindsByIndex(test, column));

    private static bool FindsByIndex(IOperation test, Column besides) => test.WithoutConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, LeftOperand: var one, RightOperand: var other } => FindsByIndex(one, besides) || FindsByIndex(other, besides),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var left, RightOperand: var right } =>
            (Column.IsOutside(right) ? Column.Of(left) : Column.IsOutside(left) ? Column.Of(right) : null) is { Property: var property }
            && !SymbolEqualityComparer.Default.Equals(property, besides.Property) && EfModel.Of(property.ContainingType, test).StartsIndex(property),
        _ => false,
    };

    private static bool YearIsAsked(IOperation part, Column column)
    {
        var condition = part;
        while (condition.Parent is { } parent and not IReturnOperation)
            condition = parent;

        return condition.DescendantsAndSelf().Any(other => other is IPropertyReferenceOperation { Property.Name: "Year", Instance: { } instance } && Column.Of(instance) is { } same && SymbolEqualityComparer.Default.Equals(same.Property, column.Property));
    }
}
