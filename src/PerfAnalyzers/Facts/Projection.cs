namespace PerfAnalyzers;

/// <summary>The Select of a query that a database runs: what it reads of each row.</summary>
public sealed class Projection
{
    private static readonly ImmutableHashSet<string> Transparent = ImmutableHashSet.Create(
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Skip", "Take", "Include", "ThenInclude",
        "AsNoTracking", "AsNoTrackingWithIdentityResolution", "AsTracking", "AsSplitQuery", "AsSingleQuery", "AsQueryable", "TagWith", "IgnoreQueryFilters", "IgnoreAutoIncludes");

    private readonly IAnonymousFunctionOperation _selector;

    private Projection(IInvocationOperation call, IAnonymousFunctionOperation selector) => (Call, _selector) = (call, selector);

    public IInvocationOperation Call { get; }

    /// <summary>The projection that a query operator is followed by, with nothing in between that makes other rows of the rows.</summary>
    public static Projection? Behind(IInvocationOperation step)
    {
        for (var next = step.Consumer(); next is not null && next.Type.IsQueryable(KnownSymbols.Of(next)); next = next.Consumer())
        {
            if (next.TargetMethod.Name == "Select")
                return next.ArgumentFor("selector")?.Lambda() is { } selector ? new(next, selector) : null;

            if (!Transparent.Contains(next.TargetMethod.Name))
                return null;
        }

        return null;
    }

    /// <summary>Whether it reads columns of the rows and of what hangs on them, and never gives an entity whole.</summary>
    public bool UsesMembersOnly => _selector.Body.Descendants().All(static part => part is not IParameterReferenceOperation row || IsColumnOrTest(row));

    private static bool IsColumnOrTest(IOperation row)
    {
        var value = row;
        while (value.WithConversions().Parent is IPropertyReferenceOperation { Property.IsIndexer: false } member)
            value = member;

        if (value.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte })
            return value != row || row.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String };

        return value.WithConversions().Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,

            // row.Lines.Count(), row.Lines.Select(…): what the lambdas give is looked at by itself.
            IArgumentOperation { Parent: IInvocationOperation call } when Pipeline.IsOperator(call) && call.Receiver() == value.WithoutConversions() => GivesNoEntity(call),
            _ => false,
        };
    }

    private static bool GivesNoEntity(IInvocationOperation call)
    {
        for (var current = call; current is not null && Pipeline.IsOperator(current); current = current.Consumer())
        {
            if (current.TargetMethod.Name == "Select" || current.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String })
                return true;
        }

        return false;
    }
}
