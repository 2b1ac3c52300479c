using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>A navigation that is read of one entity after another, all of which a query of this method gave: where navigations load when they are read, each read is a query.</summary>
public sealed class LazyRead
{
    private const int MostSteps = 12;

    // The same entities, in memory: all of them, some, or in another order.
    private static readonly ImmutableHashSet<string> Keeping = ImmutableHashSet.Create(
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Skip", "SkipWhile", "Take", "TakeWhile", "Reverse", "Distinct", "DistinctBy", "AsEnumerable", "ToList", "ToArray", "ToHashSet");

    private static readonly ImmutableHashSet<string> Lists = ImmutableHashSet.Create("ToList", "ToArray", "ToHashSet", "AsEnumerable", "AsAsyncEnumerable");

    // Of each query and path, what is read first.
    private static readonly Memo<SyntaxNode, ImmutableHashSet<SyntaxNode>> Firsts = new();

    // The types of entities that queries of a body load; null where something is loaded explicitly.
    private static readonly Memo<SyntaxNode, ImmutableHashSet<ITypeSymbol>?> Loaded = new();

    private LazyRead(Origin origin) => (Query, Fetch, Path) = (origin.Query, origin.Fetch, origin.Path);

    public QueryChain Query { get; }

    /// <summary>The call that runs the query, or the query itself where a loop reads it.</summary>
    public IOperation Fetch { get; }

    /// <summary>The navigations from the entity of the query on; the last is what is read.</summary>
    public ImmutableArray<IPropertySymbol> Path { get; }

    /// <summary>The first of the reads of a navigation, if it is one.</summary>
    public static LazyRead? Of(IPropertyReferenceOperation read) =>
        Find(read) is { } found && Firsts.Of(read.Body().Syntax, read.Body(), FirstsIn).Contains(read.Syntax) ? new(found) : null;

    // One Include is enough for all that read a navigation, and for those that lead to another.
    private static ImmutableHashSet<SyntaxNode> FirstsIn(IOperation body)
    {
        var reads = body.Descendants().OfType<IPropertyReferenceOperation>().Select(static read => (read.Syntax, Origin: Find(read))).Where(static read => read.Origin is not null).ToList();
        var first = ImmutableHashSet.CreateBuilder<SyntaxNode>();
        foreach (var query in reads.GroupBy(static read => read.Origin!.Fetch.Syntax))
        {
            var paths = query.GroupBy(static read => read.Origin!.Name).ToList();
            foreach (var path in paths)
            {
                if (!paths.Exists(longer => longer.Key.StartsWith(path.Key + ".", StringComparison.Ordinal)))
                    first.Add(path.OrderBy(static read => read.Syntax.SpanStart).First().Syntax);
            }
        }

        return first.ToImmutable();
    }

    private static Origin? Find(IPropertyReferenceOperation read) =>
        read is { Property: { IsIndexer: false, IsStatic: false } navigation, Instance: { } owner }
        && LoadsWhenRead(navigation, read)
        && TargetOf(navigation, read) is { } target
        && !read.IsWritten() && !read.IsNotRun()
        && LoopScope.Around(read) is not null
        && OfEntity(owner, MostSteps) is { IsPerElement: true } owned
        && owned.To(navigation) is { IsIncluded: false } origin
        && !Names(origin.Query, navigation)
        && !IsLoadedElsewhere(origin, target, read)
            ? origin
            : null;

    /// <summary>The entity that a property leads to, or whose collection it is; null for columns, values and what is owned.</summary>
    private static INamedTypeSymbol? TargetOf(IPropertySymbol property, IOperation use)
    {
        var type = Include.IsMany(property) ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type;
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } target
            && !Has(target, "OwnedAttribute") && !Has(target, "ComplexTypeAttribute") && !Has(property, "NotMappedAttribute")
            && EfModel.Of(target, use).Key is not null
                ? target
                : null;
    }

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(given => given.AttributeClass?.Name == attribute);

    private static bool LoadsWhenRead(IPropertySymbol navigation, IOperation use)
    {
        var (known, setup) = (KnownSymbols.Of(use), EfSetup.Of(use));
        var isEntityFramework6 = known.DbContext is null && known.DbContext6 is not null;
        if (!setup.LoadsLazily && !isEntityFramework6 || setup.TurnsLazyLoadingOff || setup.LoadsOtherwise(navigation))
            return false;

        var canBeProxied = (navigation.IsVirtual || navigation.IsOverride) && navigation is { IsSealed: false, ContainingType.IsSealed: false };
        return canBeProxied && (setup.MakesProxies || isEntityFramework6) || LoadsByItself(navigation, known);
    }

    // get => _loader.Load(this, ref _customer);
    private static bool LoadsByItself(IPropertySymbol navigation, KnownSymbols known) =>
        known.ILazyLoader is { } loader
        && navigation.ContainingType.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Type.Is(loader)))
        && navigation.DeclaringSyntaxReferences.Any(static declaration => declaration.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>().Any(static name => name.Identifier.ValueText == "Load"));

    // Where(o => o.CustomerId == id): all of them lead to the same one.
    private static bool Names(QueryChain query, IPropertySymbol navigation) =>
        !Include.IsMany(navigation)
        && query.Operators.Where(static step => step.TargetMethod.Name == "Where").SelectMany(static step => step.Descendants()).OfType<IBinaryOperation>()
            .Where(static test => test.OperatorKind == BinaryOperatorKind.Equals).SelectMany(static test => test.Descendants()).OfType<IPropertyReferenceOperation>()
            .Any(column => column.Property.Name == navigation.Name || column.Property.Name == navigation.Name + "Id");

    // Entity Framework connects what a context has loaded, by whatever query.
    private static bool IsLoadedElsewhere(Origin origin, ITypeSymbol target, IOperation read) =>
        Loaded.Of(read.Body().Syntax, read.Body(), LoadedIn) is not { } types
        || types.Any(type => IsOne(type, target))
        || origin.Path.Take(origin.Path.Length - 1).Any(step => TargetOf(step, read) is { } passed && IsOne(passed, target))
        || LoopEffects.Of(read.Body()).Assigns(origin.Path[origin.Path.Length - 1]);

    private static bool IsOne(ITypeSymbol type, ITypeSymbol target) => type.DerivesFrom((INamedTypeSymbol)target) || type is INamedTypeSymbol named && target.DerivesFrom(named);

    private static ImmutableHashSet<ITypeSymbol>? LoadedIn(IOperation body)
    {
        var known = KnownSymbols.Of(body);
        var types = ImmutableHashSet.CreateBuilder<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var part in body.Descendants())
        {
            switch (part)
            {
                // shop.Entry(order).Reference(o => o.Customer).Load()
                case IInvocationOperation { TargetMethod: { Name: "Reference" or "Collection" or "Navigation", IsStatic: false } method } when method.IsEntityFramework():
                    return null;
                case IInvocationOperation { TargetMethod: { TypeArguments: var arguments } method } when Include.IsName(method.Name):
                    foreach (var argument in arguments)
                        types.Add(argument.ElementType(known) ?? argument);
                    break;
                case { Type: INamedTypeSymbol { TypeArguments: [var entity] } set } when part is IMemberReferenceOperation or IInvocationOperation && (set.Is(known.DbSet) || set.Is(known.DbSet6)):
                    types.Add(entity);
                    break;
            }
        }

        return types.ToImmutable();
    }

    private static Origin? OfEntity(IOperation entity, int steps)
    {
        var one = entity.WithoutConversions().Instead();
        if (steps == 0)
            return null;

        switch (one)
        {
            case ILocalReferenceOperation { Local: var local } when SourceOf(local, one) is { } source:
                return OfElements(source, steps - 1);
            case ILocalReferenceOperation { Local: var local } when local.OnlyValue(one) is { } value:
                return OfEntity(value, steps - 1);
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction, Parameters.Length: 1 } } parameter } when SourceOf(parameter, one) is { } source:
                return OfElements(source, steps - 1);
            case IPropertyReferenceOperation or IArrayElementReferenceOperation when Element.Of(one) is { Collection: { } list, Position: not null }:
                return OfElements(list, steps - 1);
            case IPropertyReferenceOperation { Property: { IsIndexer: false } navigation, Instance: { } owner } when TargetOf(navigation, one) is not null:
                return OfEntity(owner, steps - 1)?.To(navigation);
            default:
                return Tracking.Executor(one) is { } executor && QueryOperators.Elements.Contains(QueryOperators.WithoutAsync(executor.TargetMethod.Name)) && QueryChain.RunBy(executor) is { } query
                    ? Origin.Of(query, executor, one.Type)
                    : null;
        }
    }

    // What the loop walks, or the operator, whose element a variable is.
    private static IOperation? SourceOf(ISymbol variable, IOperation use)
    {
        for (var loop = LoopScope.Around(use); loop is not null; loop = loop.Outer)
        {
            if (loop.Construct is IForEachLoopOperation each ? each.Locals.Contains(variable, SymbolEqualityComparer.Default)
                : loop.Repeated is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, variable.ContainingSymbol))
            {
                return loop.Source;
            }
        }

        return null;
    }

    private static Origin? OfElements(IOperation collection, int steps)
    {
        var known = KnownSymbols.Of(collection);
        var list = collection.WithoutConversions().Instead();
        if (steps == 0)
            return null;

        if (list is IPropertyReferenceOperation { Property: var navigation, Instance: { } owner } && !list.Type.IsQueryable(known))
        {
            // Where the collection itself is loaded per element, that is told first.
            return Include.IsMany(navigation) && OfEntity(owner, steps - 1) is { } parent && parent.To(navigation) is var to && (!parent.IsPerElement || to.IsIncluded) ? to with { IsPerElement = true } : null;
        }

        if (list.Type.IsQueryable(known))
            return Origin.Of(QueryChain.Of(list), list, list.Type.ElementType(known)) is { } walked ? walked with { IsPerElement = true } : null;

        if (Tracking.Executor(list) is not { } call)
            return list is ILocalReferenceOperation { Local: var local } && local.OnlyValue(list) is { } kept ? OfElements(kept, steps - 1) : null;

        if (Lists.Contains(QueryOperators.WithoutAsync(call.TargetMethod.Name)) && call.Receiver() is { } queried && queried.Type.IsQueryable(known))
            return Origin.Of(QueryChain.Of(queried), call, queried.Type.As(known.IQueryableOfT)?.TypeArguments[0]) is { } fetched ? fetched with { IsPerElement = true } : null;

        return Keeping.Contains(call.TargetMethod.Name) && Pipeline.IsOperator(call) && call.Receiver() is { } narrowed ? OfElements(narrowed, steps - 1) : null;
    }

    /// <summary>Where an entity comes from: the query, and the navigations from its rows to the entity.</summary>
    private sealed record Origin(QueryChain Query, IOperation Fetch, ImmutableArray<IPropertySymbol> Path, bool IsPerElement)
    {
        public string Name => string.Join(".", Path.Select(static step => step.Name));

        public bool IsIncluded => Include.Of(Query) is not { } includes || includes.Any(include => include.Path.Select(static step => step.Name).SequenceEqual(Path.Select(static step => step.Name)));

        public static Origin? Of(QueryChain query, IOperation fetch, ITypeSymbol? row) =>
            query is { IsDatabase: true, AreOperatorsKnown: true, IsOfText: false, Entity: { TypeKind: TypeKind.Class } entity }
            && SymbolEqualityComparer.Default.Equals(entity, row)
            && !query.Has(Tracking.Untracked.Contains)
            && query.Names.Count(Include.IsName) == query.Operators.Count(static step => Include.IsName(step.TargetMethod.Name)) // another member may include more
            && !query.Operators.Any(static step => step.TargetMethod.Name == "Take" && step.ArgumentFor("count") is { ConstantValue: { HasValue: true, Value: <= LoopScope.SmallLoop } })
            && !EfSetup.Of(fetch).DecidesOnTracking
                ? new(query, fetch, ImmutableArray<IPropertySymbol>.Empty, IsPerElement: false)
                : null;

        public Origin To(IPropertySymbol navigation) => this with { Path = Path.Add(navigation) };
    }
}
