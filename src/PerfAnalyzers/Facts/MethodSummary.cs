using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PerfAnalyzers;

/// <summary>What calling a method can lead to.</summary>
public enum Effect
{
    /// <summary>A round trip to a database for rows, on every call.</summary>
    ReadsDatabase,

    /// <summary>A round trip to a database that changes rows, on every call.</summary>
    WritesDatabase,

    /// <summary>The caller gets all rows of an unbounded query.</summary>
    GivesAllRows,

    /// <summary>A walk through a list that the object keeps.</summary>
    SearchesOwnList,
}

/// <summary>How a call leads to an effect: the methods on the way, and the place where it happens.</summary>
public sealed class CallPath
{
    internal CallPath(ImmutableArray<(string Name, Location Site)> hops) => Hops = hops;

    /// <summary>From the called method to what has the effect, each with its place in source.</summary>
    public ImmutableArray<(string Name, Location Site)> Hops { get; }

    public ImmutableArray<Location> Locations => Hops.Select(static hop => hop.Site).ToImmutableArray();

    /// <summary><c>Load → Find → First</c></summary>
    public override string ToString() => string.Join(" → ", Hops.Select(static hop => hop.Name));

    internal CallPath After(string name, Location site) => new(Hops.Insert(0, (name, site)));
}

/// <summary>
/// What one source method does itself, and whom it calls. Bound on demand, once per body for all rules, after a test by names; kept as symbols and
/// places, never as operations.
/// </summary>
public sealed class MethodSummary
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<IMethodSymbol, MethodSummary?>> Tables = new();

    private readonly ImmutableArray<(Effect Effect, string Name, Location Site)> _effects;
    private readonly ImmutableArray<(IMethodSymbol Callee, Location Site, bool IsOwn, bool IsGiven)> _calls;

    private MethodSummary(IOperation body)
    {
        var effects = ImmutableArray.CreateBuilder<(Effect, string, Location)>();
        var calls = ImmutableArray.CreateBuilder<(IMethodSymbol, Location, bool, bool)>();
        foreach (var part in body.DescendantsAndSelf())
        {
            if (part is IInvocationOperation call && RunsWith(call, body) && !call.RunsOnFailure(body))
                Note(call, body, effects, calls);
            else if (part is IForEachLoopOperation loop && RunsWith(loop, body) && DatabaseCall.Of(loop) is not null && !loop.IsBehindCache(body))
                effects.Add((Effect.ReadsDatabase, "foreach", loop.Site()));
        }

        _effects = effects.ToImmutable();
        _calls = calls.ToImmutable();
    }

    /// <summary>The way from a call to an effect within <paramref name="depth"/> source methods; null if there is none.</summary>
    /// <param name="walked">What the loop around the call holds in its collection: an interface found there has more implementations than one.</param>
    public static CallPath? PathTo(Effect effect, IInvocationOperation call, int depth, CancellationToken cancellation, ITypeSymbol? walked = null) =>
        PathTo(effect, call.TargetMethod, depth, call.SemanticModel!.Compilation, cancellation, walked as INamedTypeSymbol);

    private static CallPath? PathTo(Effect effect, IMethodSymbol target, int depth, Compilation compilation, CancellationToken cancellation, INamedTypeSymbol? walked)
    {
        if (depth < 1
            || target.ContainingType is { TypeKind: TypeKind.Interface } service && service.Is(walked?.OriginalDefinition)
            || Implementations.Of(target, compilation) is not { } method
            || Bodies.Of(compilation).DeclarationOf(method) is not { } declaration
            || !NameIndex.Of(compilation).MayLeadTo(effect, declaration, depth)
            || Of(method, declaration, compilation, cancellation) is not { } summary)
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        foreach (var (own, name, site) in summary._effects)
        {
            if (own == effect)
                return new CallPath(ImmutableArray.Create((name, site))).After(method.Name, site);
        }

        foreach (var (callee, site, isOwn, isGiven) in summary._calls)
        {
            // A list that is searched is the same one only on the same object; rows leave only where the result does.
            if (effect == Effect.SearchesOwnList && !isOwn || effect == Effect.GivesAllRows && !isGiven)
                continue;

            if (PathTo(effect, callee, depth - 1, compilation, cancellation, walked) is { } path)
                return path.After(method.Name, site);
        }

        return null;
    }

    private static MethodSummary? Of(IMethodSymbol method, SyntaxNode declaration, Compilation compilation, CancellationToken cancellation)
    {
        var known = Tables.GetOrCreateValue(compilation);
        if (known.TryGetValue(method.OriginalDefinition, out var summary))
            return summary;

        return known.GetOrAdd(method.OriginalDefinition, Bodies.Of(compilation).Bind(declaration, cancellation) is { } body ? new MethodSummary(body) : null);
    }

    private static void Note(IInvocationOperation call, IOperation body,
        ImmutableArray<(Effect, string, Location)>.Builder effects, ImmutableArray<(IMethodSymbol, Location, bool, bool)>.Builder calls)
    {
        var method = call.TargetMethod;
        if (DatabaseCall.Of(call) is { } database)
        {
            if (!call.IsBehindCache(body))
                effects.Add((database.IsWrite ? Effect.WritesDatabase : Effect.ReadsDatabase, method.Name, call.Site()));
            if (database.Query is { } query && query.GivesAllRows(call) && call.ReachesReturn())
                effects.Add((Effect.GivesAllRows, method.Name, call.Site()));
        }
        else if (LinearSearch.IsName(method.Name) && LinearSearch.Of(call) is { } search && IsOwnList(search))
        {
            effects.Add((Effect.SearchesOwnList, method.Name, call.Site()));
        }
        else if (method.IsInSource() && !call.IsBehindCache(body))
        {
            calls.Add((method, call.Site(), IsOwn(call.Instance), call.ReachesReturn()));
        }
    }

    // In the method itself, or in a lambda that runs while it does.
    private static bool RunsWith(IOperation operation, IOperation body)
    {
        for (var parent = operation.Parent; parent is not null && parent != body; parent = parent.Parent)
        {
            switch (parent)
            {
                case ILocalFunctionOperation:
                case IAnonymousFunctionOperation lambda when !RunsAtOnce(lambda):
                case INameOfOperation:
                    return false;
            }
        }

        return true;
    }

    private static bool RunsAtOnce(IAnonymousFunctionOperation lambda)
    {
        if (lambda.IsTranslated())
            return false;

        var parent = lambda.Parent;
        while (parent is IConversionOperation or IDelegateCreationOperation)
            parent = parent.Parent;

        return parent is IArgumentOperation { Parent: IInvocationOperation call }
            && (call.TargetMethod.Name is "Execute" or "ExecuteAsync" or "ExecuteInTransactionAsync" or "Run"
                || call.TargetMethod.ContainingType.Name is "Enumerable" or "Parallel" or "ParallelEnumerable"
                || call.TargetMethod.Name is "ForEach" or "ForEachAsync");
    }

    private static bool IsOwnList(LinearSearch search) =>
        search is { Receiver: IFieldReferenceOperation or IPropertyReferenceOperation, Value: { } value }
        && search.Receiver is IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member
        && (member is not IPropertyReferenceOperation property || property.Property.KeepsValue())
        && search.Predicate is null or { AgreesWithHash: true }
        && !search.Receiver.IsSmallCollection(LoopScope.SmallLoop)
        && value.DescendantsAndSelf().Any(static part => part is IParameterReferenceOperation);

    private static bool IsOwn(IOperation? instance) => instance?.WithoutConversions() is null or IInstanceReferenceOperation or IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation }
        or IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };
}
