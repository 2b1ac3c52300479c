namespace PerfAnalyzers;

/// <summary>A navigation that a query loads besides its rows.</summary>
public sealed class Include
{
    private Include(IInvocationOperation call, ImmutableArray<IPropertySymbol> path, bool isBounded) => (Call, Path, IsBounded) = (call, path, isBounded);

    /// <summary>Include or ThenInclude.</summary>
    public IInvocationOperation Call { get; }

    /// <summary>The navigations from the entity on; the last is what is loaded.</summary>
    public ImmutableArray<IPropertySymbol> Path { get; }

    /// <summary>Whether no more than a number of its elements is loaded.</summary>
    public bool IsBounded { get; }

    public IPropertySymbol Navigation => Path[Path.Length - 1];

    public bool IsCollection => IsMany(Navigation);

    /// <summary>Whether a name can be that of a call that includes: the cheapest test.</summary>
    public static bool IsName(string name) => name is "Include" or "ThenInclude";

    /// <summary>What a query includes, in the order of its calls; null where one of them cannot be followed.</summary>
    public static ImmutableArray<Include>? Of(QueryChain query)
    {
        var includes = ImmutableArray.CreateBuilder<Include>();
        var last = ImmutableArray<IPropertySymbol>.Empty;
        foreach (var call in query.Operators)
        {
            if (!IsName(call.TargetMethod.Name) || !call.TargetMethod.IsEntityFramework())
                continue;

            if (PathOf(call, query.Entity) is not var (steps, isBounded))
                return null;

            if (call.TargetMethod.Name == "Include")
                last = ImmutableArray<IPropertySymbol>.Empty;

            // Include("Lines.Product") loads the lines, too.
            foreach (var step in steps)
            {
                last = last.Add(step);
                includes.Add(new(call, last, isBounded));
            }
        }

        return includes.ToImmutable();
    }

    /// <summary>Whether the rows of both stand beside each other: neither is reached through the other, nor through a collection that the other is not.</summary>
    public bool Multiplies(Include other) =>
        IsCollection && other.IsCollection && !IsBounded && !other.IsBounded
        && !SymbolEqualityComparer.Default.Equals(Navigation, other.Navigation)
        && CollectionsBefore.SequenceEqual(other.CollectionsBefore, SymbolEqualityComparer.Default);

    private IEnumerable<ISymbol> CollectionsBefore => Path.Take(Path.Length - 1).Where(IsMany);

    /// <summary>Whether a navigation leads to several entities.</summary>
    public static bool IsMany(IPropertySymbol navigation) => navigation.Type is INamedTypeSymbol { SpecialType: not SpecialType.System_String, TypeArguments.Length: 1 } type
        && (type.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || type.AllInterfaces.Any(static implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T));

    private static (ImmutableArray<IPropertySymbol> Steps, bool IsBounded)? PathOf(IInvocationOperation call, ITypeSymbol? entity)
    {
        if (call.ArgumentFor("navigationPropertyPath") is not { } path && (path = call.ArgumentFor("path")) is null)
            return null;

        if (path.ConstantValue is { HasValue: true, Value: string names })
            return StepsOf(names, entity) is { } named ? (named, false) : null;

        if (path.Lambda() is not { Body.Operations: [IReturnOperation { ReturnedValue: { } value }] })
            return null;

        // Include(o => o.Lines.Where(…).Take(5))
        var isBounded = false;
        var current = value.WithoutConversions();
        while (current is IInvocationOperation filter && Pipeline.IsOperator(filter) && filter.Receiver() is { } filtered)
        {
            // Include(o => o.Lines.Select(l => l.Product)) of Entity Framework 6
            if (filter.TargetMethod.Name == "Select")
                return null;

            isBounded |= filter.TargetMethod.Name == "Take";
            current = filtered;
        }

        var steps = ImmutableArray.CreateBuilder<IPropertySymbol>();
        for (; current is IPropertyReferenceOperation { Property: var property, Instance: { } owner }; current = owner.WithoutConversions())
            steps.Insert(0, property);

        return current is IParameterReferenceOperation && steps.Count > 0 ? (steps.ToImmutable(), isBounded) : null;
    }

    private static ImmutableArray<IPropertySymbol>? StepsOf(string names, ITypeSymbol? entity)
    {
        var steps = ImmutableArray.CreateBuilder<IPropertySymbol>();
        foreach (var name in names.Split('.'))
        {
            if (entity?.Property(name) is not { } property)
                return null;

            steps.Add(property);
            entity = IsMany(property) ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type;
        }

        return steps.ToImmutable();
    }
}
