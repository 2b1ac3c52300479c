namespace PerfAnalyzers;

/// <summary>What a context tracks: entities that a query of its gave in this method.</summary>
public static class Tracking
{
    /// <summary>Operators after which the rows are no entities that the context tracks.</summary>
    internal static readonly ImmutableHashSet<string> Untracked = ImmutableHashSet.Create(
        "AsNoTracking", "AsNoTrackingWithIdentityResolution", "Select", "SelectMany", "GroupBy", "Join", "GroupJoin", "Zip", "Cast", "OfType");

    /// <summary>The query that gave what a local holds, if its context surely tracks that; null for any other local.</summary>
    public static DatabaseCall? LoadOf(ILocalReferenceOperation entity) =>
        Load(entity) is { Query: { IsDatabase: true } query } load
        && !query.Has(Untracked.Contains)
        && SymbolEqualityComparer.Default.Equals(entity.Type, query.Entity)
        && !EfSetup.Of(entity).DecidesOnTracking
            ? load
            : null;

    /// <summary>Whether what runs a query gives entities that the context tracks from then on, though nobody has asked for that.</summary>
    public static bool IsTracked(IInvocationOperation executor) =>
        QueryChain.RunBy(executor) is { } query && IsTracked(query)
        && QueryOperators.WithoutAsync(executor.TargetMethod.Name) is var name && name != "Find" && (QueryOperators.Elements.Contains(name) || QueryOperators.Collections.Contains(name));

    /// <summary>Whether the rows of a query are entities that the context tracks, though nobody has asked for that.</summary>
    public static bool IsTracked(QueryChain query) =>
        query is { IsFullyKnown: true, Entity.TypeKind: TypeKind.Class }
        && !query.Has(static name => Untracked.Contains(name) || name == "AsTracking")
        && EfSetup.Of(query.Root) is { DecidesOnTracking: false, LoadsLazily: false };

    /// <summary>The context of <c>shop.Orders</c> and <c>shop.Set&lt;Order&gt;()</c>, or that itself; null for anything else.</summary>
    public static IOperation? ContextOf(IOperation setOrContext)
    {
        var known = KnownSymbols.Of(setOrContext);
        var context = setOrContext.WithoutConversions() switch
        {
            IMemberReferenceOperation { Instance: { } owner } member when member.Type.DerivesFrom(known.DbSet) => owner.WithoutConversions(),
            IInvocationOperation { TargetMethod.Name: "Set", Instance: { } owner } => owner.WithoutConversions(),
            var itself => itself,
        };
        return context.Type.DerivesFrom(known.DbContext) ? context : null;
    }

    private static DatabaseCall? Load(ILocalReferenceOperation entity)
    {
        if (LoopOver(entity) is { } loop)
        {
            // foreach (var order in orders), where orders was fetched before
            return DatabaseCall.Of(loop) ?? (Executor(loop.Collection) is { } list && QueryOperators.Collections.Contains(QueryOperators.WithoutAsync(list.TargetMethod.Name)) ? DatabaseCall.Of(list) : null);
        }

        return entity.Local.OnlyValue(entity) is { } value && Executor(value) is { } one && QueryOperators.Elements.Contains(QueryOperators.WithoutAsync(one.TargetMethod.Name)) ? DatabaseCall.Of(one) : null;
    }

    private static IForEachLoopOperation? LoopOver(ILocalReferenceOperation element)
    {
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IForEachLoopOperation loop && loop.Locals.Contains(element.Local, SymbolEqualityComparer.Default))
                return loop;
        }

        return null;
    }

    /// <summary>The call whose result a value is, awaited, kept in a local, or required by <c>?? throw</c>.</summary>
    internal static IInvocationOperation? Executor(IOperation value)
    {
        for (var current = value.WithoutConversions(); ; )
        {
            switch (current)
            {
                case ICoalesceOperation { Value: var first }:
                    current = first.WithoutConversions();
                    continue;
                case IAwaitOperation { Operation: var awaited }:
                    current = awaited.WithoutConversions();
                    continue;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured }:
                    current = configured.WithoutConversions();
                    continue;
                case ILocalReferenceOperation { Local: var local } when local.OnlyValue(current) is { } kept:
                    current = kept;
                    continue;
                default:
                    return current as IInvocationOperation;
            }
        }
    }
}
