namespace PerfAnalyzers;

/// <summary>How many rows a query can give.</summary>
public static class Bounds
{
    // Lists to choose from: they grow with the program, not with its use.
    private static readonly ImmutableArray<string> Choices = ImmutableArray.Create(
        "Type", "Kind", "Status", "State", "Category", "Role", "Permission", "Setting", "Settings", "Option", "Unit", "Zone", "TimeZone", "Country", "Province", "Language", "Locale", "Culture", "Currency", "Gender");

    /// <summary>Whether an executor gives every row that the query selects, with nothing that limits their number.</summary>
    public static bool GivesAllRows(this QueryChain query, IInvocationOperation executor) =>
        QueryOperators.Collections.Contains(QueryOperators.WithoutAsync(executor.TargetMethod.Name)) && query.IsUnbounded();

    /// <summary>Whether nothing limits the rows: no Take or grouping, no equality on a key or unique column, no list of wanted values, no table that by its name stays small.</summary>
    public static bool IsUnbounded(this QueryChain query) =>
        query is { IsDatabase: true, AreOperatorsKnown: true }
        && query.Entity?.Name is var name && !Choices.Any(choice => name?.EndsWith(choice, StringComparison.Ordinal) == true)
        && !query.Has(QueryOperators.Bounds.Contains)
        && !query.PicksFew();

    /// <summary>The Take that a Skip stands before; null where all that is left is taken.</summary>
    public static IInvocationOperation? Page(this IInvocationOperation skip)
    {
        for (var next = skip.Consumer(); next is not null; next = next.Consumer())
        {
            if (next.TargetMethod.Name == "Take" && next.Arguments.Length == 2)
                return next;
        }

        return null;
    }

    /// <summary>Whether a column is compared with a value: a foreign key, say, which picks some of the rows.</summary>
    public static bool IsFiltered(this QueryChain query) =>
        query.Sources.Any(static source => source.IsFiltered) || query.Conditions().Any(static condition => condition.Descendants().Any(static part =>
            part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals && !IsFlag(equals) || part is IInvocationOperation { TargetMethod.Name: "Equals" }));

    // row.IsActive == true leaves as many rows as it wants.
    private static bool IsFlag(IBinaryOperation equals) => equals.LeftOperand.WithoutConversions().Type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum };

    /// <summary>The query that a returned value hands to the framework to run, as it is or in Ok(…) and its kin.</summary>
    public static (IOperation Expression, QueryChain Of)? GivenQuery(this IOperation returned)
    {
        // ActionResult<T> is converted to by an operator of its own.
        var value = returned is IConversionOperation { Operand: var operand } ? operand.WithoutConversions() : returned;
        if (value is IInvocationOperation { TargetMethod.Name: "Ok" or "Json" or "FromResult", Arguments: [{ Value: var given }, ..] })
            value = given.WithoutConversions();

        return value.Type.IsQueryable(KnownSymbols.Of(returned)) && QueryChain.Of(value) is { IsDatabase: true } query ? (value, query) : null;
    }

    /// <summary>The lambdas that filter the rows.</summary>
    public static IEnumerable<IAnonymousFunctionOperation> Conditions(this QueryChain query) =>
        query.Operators.Where(call => call.TargetMethod.Name == "Where")
            .SelectMany(call => call.Arguments.Skip(1))
            .Select(argument => argument.Value.Lambda()).OfType<IAnonymousFunctionOperation>();

    /// <summary>The lambda behind conversions to delegates and expressions.</summary>
    public static IAnonymousFunctionOperation? Lambda(this IOperation argument)
    {
        while (argument is IConversionOperation or IDelegateCreationOperation)
            argument = argument is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)argument).Target;

        return argument as IAnonymousFunctionOperation;
    }

    /// <summary>Whether a condition of the query leaves one row, or as many as there are wanted values.</summary>
    public static bool PicksFew(this QueryChain query) => query.Sources.Any(static source => source.PicksFew) || query.Conditions().Any(condition => PicksFew(condition, query));

    /// <summary>Whether an equality on a key or unique column leaves one row, in a condition of the query or in another one.</summary>
    public static bool PicksOne(this QueryChain query, IAnonymousFunctionOperation? another) =>
        query.Conditions().Any(condition => PicksFew(condition, query, ofLists: false)) || another is not null && PicksFew(another, query, ofLists: false);

    private static bool PicksFew(IAnonymousFunctionOperation condition, QueryChain query, bool ofLists = true) =>
        condition is { Symbol.Parameters: [var row] } && condition.Body.Operations is [IReturnOperation { ReturnedValue: { } test }] && PicksFew(test, row, EfModel.Of(query), ofLists);

    private static bool PicksFew(IOperation test, IParameterSymbol row, EfModel model, bool ofLists) => test.WithoutConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => PicksFew(both.LeftOperand, row, model, ofLists) || PicksFew(both.RightOperand, row, model, ofLists),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals => IsUnique(equals.LeftOperand, row, model) || IsUnique(equals.RightOperand, row, model),

        // wanted.Contains(row.X): as many as are wanted
        IInvocationOperation { TargetMethod.Name: "Contains" } call => ofLists && call.Receiver() is { } wanted && wanted.Type?.SpecialType != SpecialType.System_String && !Mentions(wanted, row),
        _ => false,
    };

    private static bool IsUnique(IOperation side, IParameterSymbol row, EfModel model) =>
        side.WithoutConversions() is IPropertyReferenceOperation { Instance: IParameterReferenceOperation { Parameter: var parameter }, Property: var property }
        && SymbolEqualityComparer.Default.Equals(parameter, row)
        && model.IsUnique(property);

    private static bool Mentions(IOperation value, IParameterSymbol row) =>
        value.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter, row));
}
