namespace PerfAnalyzers;

/// <summary>A column that a condition or ordering of a query names: a property of the rows, or of what they refer to.</summary>
public sealed class Column
{
    private const int MostSteps = 20;

    private Column(IPropertyReferenceOperation reference, IInvocationOperation @operator, string role, QueryChain query) =>
        (Reference, Operator, Role, Query) = (reference, @operator, role, query);

    public IPropertyReferenceOperation Reference { get; }

    public IPropertySymbol Property => Reference.Property;

    /// <summary>The Where, First, OrderBy and so on whose lambda names it.</summary>
    public IInvocationOperation Operator { get; }

    /// <summary>The parameter of the operator that the lambda is given for: predicate, keySelector.</summary>
    public string Role { get; }

    /// <summary>The query that the operator is called on.</summary>
    public QueryChain Query { get; }

    /// <summary>Whether the lambda decides which rows are wanted.</summary>
    public bool IsFiltered => Role == "predicate";

    /// <summary>Whether the lambda decides what the rows are sorted by first.</summary>
    public bool IsSorted => Role == "keySelector" && Operator.TargetMethod.Name is "OrderBy" or "OrderByDescending";

    /// <summary>The column that a value is, by itself or as the value of a nullable one; null for anything else, and outside of queries of a database.</summary>
    public static Column? Of(IOperation value)
    {
        var reference = value.WithoutConversions() as IPropertyReferenceOperation;
        if (reference is { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable })
            reference = nullable.WithoutConversions() as IPropertyReferenceOperation;

        if (reference is not { Property: var property, Instance: { } owner } || property.ContainingType.IsAnonymousType || !Translations.IsColumn(property))
            return null;

        var current = owner.WithoutConversions();
        for (var steps = 0; steps < MostSteps && current is IPropertyReferenceOperation { Instance: { } next, Type.IsReferenceType: true }; steps++)
            current = next.WithoutConversions();

        return current is IParameterReferenceOperation { Parameter: var row } && OperatorAround(reference, row) is var (call, role)
            && call.Receiver() is { } source && source.Type.IsQueryable(KnownSymbols.Of(call)) && QueryChain.Of(source) is { IsDatabase: true } query
            && (row.Type.IsAnonymousType || SymbolEqualityComparer.Default.Equals(row.Type, query.Entity))
                ? new(reference, call, role, query) : null;
    }

    private static (IInvocationOperation Call, string Role)? OperatorAround(IOperation part, IParameterSymbol row)
    {
        for (var parent = part.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is not IAnonymousFunctionOperation lambda || !SymbolEqualityComparer.Default.Equals(lambda.Symbol, row.ContainingSymbol))
                continue;

            var given = lambda.Parent;
            while (given is IConversionOperation or IDelegateCreationOperation)
                given = given.Parent;

            return given is IArgumentOperation { Parameter.Name: var role, Parent: IInvocationOperation call } ? (call, role) : null;
        }

        return null;
    }

    /// <summary>Whether a value takes nothing from the rows of a query: it is there before the query runs.</summary>
    public static bool IsOutside(IOperation value) =>
        value.DescendantsAndSelf().All(static part => part is not IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function } parameter || !IsTranslatedIn(parameter, function));

    private static bool IsTranslatedIn(IOperation use, IMethodSymbol function)
    {
        for (var parent = use.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, function))
                return lambda.Parent?.Type.DerivesFrom(KnownSymbols.Of(use).Expression) == true || lambda.IsTranslated();
        }

        return false;
    }
}
