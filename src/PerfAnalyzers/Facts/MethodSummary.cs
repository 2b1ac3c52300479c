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

    /// <summary>A walk through a list, kept by the object or given to it, in search of a value.</summary>
    SearchesForValue,

    /// <summary>The same in search of an element with a key.</summary>
    SearchesByKey,

    /// <summary>A call over the network, on every call.</summary>
    CallsNetwork,
}

/// <summary>How a call leads to an effect: the methods on the way, and the place where it happens.</summary>
public sealed class CallPath
{
    /// <summary>The <see cref="Subject"/> of what the called object keeps itself.</summary>
    internal const int Own = -1;

    internal CallPath(ImmutableArray<(string Name, Location Site)> hops, int subject) => (Hops, Subject) = (hops, subject);

    /// <summary>From the called method to what has the effect, each with its place in source.</summary>
    public ImmutableArray<(string Name, Location Site)> Hops { get; }

    /// <summary>What is searched: the parameter of the called method, by its position, or <see cref="Own"/>.</summary>
    internal int Subject { get; }

    public ImmutableArray<Location> Locations => Hops.Select(static hop => hop.Site).ToImmutableArray();

    /// <summary><c>Load → Find → First</c></summary>
    public override string ToString() => string.Join(" → ", Hops.Select(static hop => hop.Name));

    internal CallPath After(string name, Location site, int subject) => new(Hops.Insert(0, (name, site)), subject);
}

/// <summary>
/// What one source method does itself, and whom it calls. Bound on demand, once per body for all rules, after a test by names; kept as symbols and
/// places, never as operations.
/// </summary>
public sealed class MethodSummary
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<IMethodSymbol, MethodSummary?>> Tables = new();

    private readonly ImmutableArray<(Effect Effect, string Name, Location Site, int Subject)> _effects;
    private readonly ImmutableArray<Call> _calls;

    private MethodSummary(IOperation body)
    {
        var effects = ImmutableArray.CreateBuilder<(Effect, string, Location, int)>();
        var calls = ImmutableArray.CreateBuilder<Call>();
        foreach (var part in body.DescendantsAndSelf())
        {
            if (part is IInvocationOperation call && RunsWith(call, body) && !call.RunsOnFailure(body))
                Note(call, body, effects, calls);
            else if (part is IForEachLoopOperation loop && RunsWith(loop, body) && DatabaseCall.Of(loop) is not null && !loop.IsBehindCache(body))
                effects.Add((Effect.ReadsDatabase, "foreach", loop.Site(), CallPath.Own));
        }

        _effects = effects.ToImmutable();
        _calls = calls.ToImmutable();
    }

    /// <summary>The way from a call to an effect within <paramref name="depth"/> source methods; null if there is none.</summary>
    /// <param name="walked">What the loop around the call holds in its collection: an interface found there has more implementations than one.</param>
    public static CallPath? PathTo(Effect effect, IInvocationOperation call, int depth, CancellationToken cancellation, ITypeSymbol? walked = null) =>
        PathTo(effect, call.TargetMethod, depth, call.SemanticModel!.Compilation, cancellation, walked as INamedTypeSymbol);

    /// <summary>The same from a method that is handed on to be called.</summary>
    public static CallPath? PathTo(Effect effect, IMethodSymbol target, int depth, Compilation compilation, CancellationToken cancellation, INamedTypeSymbol? walked = null)
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
        foreach (var (own, name, site, subject) in summary._effects)
        {
            if (own == effect)
                return new CallPath(ImmutableArray.Create((name, site)), subject).After(method.Name, site, subject);
        }

        foreach (var call in summary._calls)
        {
            // Rows leave only where the result does.
            if (effect == Effect.GivesAllRows && !call.IsReturned)
                continue;

            if (PathTo(effect, call.Callee, depth - 1, compilation, cancellation, walked) is { } path && call.SubjectFor(path, effect) is { } subject)
                return path.After(method.Name, call.Site, subject);
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
        ImmutableArray<(Effect, string, Location, int)>.Builder effects, ImmutableArray<Call>.Builder calls)
    {
        var method = call.TargetMethod;
        if (DatabaseCall.Of(call) is { } database)
        {
            if (!call.IsBehindCache(body))
                effects.Add((database.IsWrite ? Effect.WritesDatabase : Effect.ReadsDatabase, method.Name, call.Site(), CallPath.Own));
            if (database.Query is { } query && query.GivesAllRows(call) && call.ReachesReturn())
                effects.Add((Effect.GivesAllRows, method.Name, call.Site(), CallPath.Own));
        }
        else if (RemoteCall.IsName(method.Name) && method.IsRemote(call.SemanticModel!.Compilation))
        {
            if (!call.IsBehindCache(body))
                effects.Add((Effect.CallsNetwork, method.Name, call.Site(), CallPath.Own));
        }
        else if (LinearSearch.IsName(method.Name) && LinearSearch.Of(call) is { } search)
        {
            if (DependsOnCaller(search) && SubjectOf(search.Receiver) is { } subject)
                effects.Add((search.IsByKey ? Effect.SearchesByKey : Effect.SearchesForValue, method.Name, call.Site(), subject));
        }
        else if (method.IsInSource() && !call.IsBehindCache(body))
        {
            calls.Add(new(call));
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

    // What is searched for comes from the caller, once per call, and the list stays.
    private static bool DependsOnCaller(LinearSearch search) =>
        search.Receiver.ReferencedSymbol() is { } list && !LoopEffects.Of(search.Operation.Body()).Changes(list)
        && search.Predicate is null or { AgreesWithHash: true }
        && !search.Receiver.IsSmallCollection(LoopScope.SmallLoop)
        && search.Value is { } value && value.DescendantsAndSelf().Any(static part => part is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } })
        && LoopScope.Around(search.Operation, smallLoop: 0) is null;

    // A field or property of the object itself, or a parameter that the method does not assign.
    private static int? SubjectOf(IOperation list) => list.WithoutConversions() switch
    {
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } } => CallPath.Own,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } parameter } when !LoopEffects.Of(list.Body()).Assigns(parameter) => parameter.Ordinal,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } => CallPath.Own,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Property: var property } when property.KeepsValue() => CallPath.Own,
        _ => null,
    };

    /// <summary>A call of a source method, and what it passes on.</summary>
    private sealed class Call
    {
        private readonly bool _isOnOwnObject;
        private readonly ImmutableArray<(int Parameter, int Subject)> _passedOn;

        public Call(IInvocationOperation call)
        {
            (Callee, Site, IsReturned) = (call.TargetMethod, call.Site(), call.ReachesReturn());
            _isOnOwnObject = call.Instance is null || SubjectOf(call.Instance) == CallPath.Own || call.Instance is IInstanceReferenceOperation;
            _passedOn = call.Arguments.Select(argument => (argument.Parameter?.Ordinal ?? 0, SubjectOf(argument.Value)))
                .Where(passed => passed.Item2 is not null).Select(passed => (passed.Item1, passed.Item2!.Value)).ToImmutableArray();
        }

        public IMethodSymbol Callee { get; }

        public Location Site { get; }

        /// <summary>Whether its result is the caller's, too.</summary>
        public bool IsReturned { get; }

        /// <summary>What the caller of this call would name as searched; null where it has no name for it.</summary>
        public int? SubjectFor(CallPath path, Effect effect)
        {
            if (effect is not (Effect.SearchesForValue or Effect.SearchesByKey))
                return CallPath.Own;

            if (path.Subject == CallPath.Own)
                return _isOnOwnObject ? CallPath.Own : null;

            foreach (var (parameter, subject) in _passedOn)
            {
                if (parameter == path.Subject)
                    return subject;
            }

            return null;
        }
    }
}
