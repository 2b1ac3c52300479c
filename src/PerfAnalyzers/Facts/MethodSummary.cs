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

    /// <summary>What a context from outside tracks is sent, in a transaction of its own.</summary>
    SavesChanges,

    /// <summary>A call over the network, on every call.</summary>
    CallsNetwork,

    /// <summary>As many rows of a database are fetched as a parameter says.</summary>
    TakesRows,

    /// <summary>The calling thread is held until a file, a network, a database, a task or another thread answers.</summary>
    HoldsThread,
}

/// <summary>How a call leads to an effect: the methods on the way, and the place where it happens.</summary>
public sealed class CallPath
{
    /// <summary>The <see cref="Subject"/> of what the called object keeps itself.</summary>
    internal const int Own = -1;

    internal CallPath(ImmutableArray<(string Name, Location Site)> hops, int subject, bool isRare = false, BlockingEnd? end = null) =>
        (Hops, Subject, IsRare, End) = (hops, subject, isRare, end);

    /// <summary>From the called method to what has the effect, each with its place in source.</summary>
    public ImmutableArray<(string Name, Location Site)> Hops { get; }

    /// <summary>What is searched, or says how many rows: the parameter of the called method, by its position, or <see cref="Own"/>.</summary>
    internal int Subject { get; }

    /// <summary>Whether a check for null or of a cache decides whether a step on the way is taken.</summary>
    public bool IsRare { get; }

    /// <summary>What holds the thread at the end of a path to that.</summary>
    internal BlockingEnd? End { get; }

    public ImmutableArray<Location> Locations => Hops.Select(static hop => hop.Site).ToImmutableArray();

    /// <summary><c>Load → Find → First</c></summary>
    public override string ToString() => string.Join(" → ", Hops.Select(static hop => hop.Name));

    internal CallPath After(string name, Location site, int subject, bool isRare = false) => new(Hops.Insert(0, (name, site)), subject, IsRare || isRare, End);
}

/// <summary>
/// What one source method does itself, and whom it calls. Bound on demand, once per body for all rules, after a test by names; kept as symbols and
/// places, never as operations.
/// </summary>
public sealed class MethodSummary
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<IMethodSymbol, MethodSummary?>> Tables = new();
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(IMethodSymbol Method, Effect Effect, int Depth), CallPath?>> Paths = new();

    private readonly ImmutableArray<Cause> _causes;
    private readonly ImmutableArray<Call> _calls;
    private readonly bool _isIterator;
    private readonly bool _isLoading;

    private MethodSummary(IMethodSymbol method, IOperation body)
    {
        var causes = ImmutableArray.CreateBuilder<Cause>();
        var calls = ImmutableArray.CreateBuilder<Call>();
        foreach (var part in body.DescendantsAndSelf())
        {
            _isIterator |= part is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } && part.RunsWith(body);
            if (part is not (IInvocationOperation or IForEachLoopOperation or IPropertyReferenceOperation or IObjectCreationOperation)
                || !part.RunsWith(body) || part.RunsOnFailure(body))
            {
                continue;
            }

            if (BlockingEnd.Of(part) is { } end && !part.RunsElsewhere(body))
                causes.Add(new(Effect.HoldsThread, part is IForEachLoopOperation ? "foreach over a query" : part.Called(), part.Site(), end.MediumOf(method), !end.IsSure || part.IsBehindCheck(body), end));

            if (part is IInvocationOperation call)
                Note(call, body, causes, calls);
            else if (part is IForEachLoopOperation loop && DatabaseCall.Of(loop) is not null && !loop.IsBehindCache(body))
                causes.Add(new(Effect.ReadsDatabase, "foreach", loop.Site(), CallPath.Own));
            else if (Call.TargetOf(part) is { } target)
                calls.Add(new(part, target, body));
        }

        // A property that loads what it keeps, or a method that fills an empty field, does so once.
        _isLoading = method.MethodKind == MethodKind.PropertyGet || (causes.Any(static cause => cause.IsRare) || calls.Any(static call => call.IsRare)) && body.LoadsOnce();
        _causes = causes.ToImmutable();
        _calls = calls.ToImmutable();
    }

    /// <summary>The way from a call to an effect within <paramref name="depth"/> source methods; null if there is none.</summary>
    /// <param name="walked">What the loop around the call holds in its collection: an interface found there has more implementations than one.</param>
    public static CallPath? PathTo(Effect effect, IInvocationOperation call, int depth, CancellationToken cancellation, ITypeSymbol? walked = null) =>
        PathTo(effect, call.TargetMethod, depth, call.SemanticModel!.Compilation, cancellation, walked as INamedTypeSymbol);

    /// <summary>Whether an operation runs code that is in source: the cheap question before those about paths.</summary>
    public static bool RunsSource(IOperation operation) => Call.TargetOf(operation) is not null;

    /// <summary>The way from a call, a property or a creation to what holds the calling thread; null if there is none.</summary>
    internal static CallPath? PathToHeldThread(IOperation use, int depth, CancellationToken cancellation)
    {
        if (Call.TargetOf(use) is not { } target)
            return null;

        var compilation = use.SemanticModel!.Compilation;
        return PathTo(Effect.HoldsThread, target, depth, compilation, cancellation, walked: null) is { } path
            && new Call(use, target, use).Leads(path, Effect.HoldsThread, compilation) is not null ? path : null;
    }

    /// <summary>The same from a method that is handed on to be called.</summary>
    public static CallPath? PathTo(Effect effect, IMethodSymbol target, int depth, Compilation compilation, CancellationToken cancellation, INamedTypeSymbol? walked = null)
    {
        if (depth < 1)
            return null;

        if (walked is not null)
            return target.ContainingType is { TypeKind: TypeKind.Interface } service && service.Is(walked.OriginalDefinition) ? null : Find();

        var known = Paths.GetOrCreateValue(compilation);
        var key = (target.OriginalDefinition, effect, depth);
        return known.TryGetValue(key, out var path) ? path : known.GetOrAdd(key, Find());

        CallPath? Find()
        {
            if (Implementations.Of(target, compilation) is not { } method
                || effect == Effect.HoldsThread && (method.IsAsync || RequestScope.Of(method, KnownSymbols.Of(compilation)) is not null) // told inside it
                || Bodies.Of(compilation).DeclarationOf(method) is not { } declaration
                || !NameIndex.Of(compilation).MayLeadTo(effect, declaration, depth))
            {
                return null;
            }

            cancellation.ThrowIfCancellationRequested();
            return Of(method, declaration, compilation, cancellation)?.FindPath(effect, method, depth, compilation, cancellation, walked);
        }
    }

    // One that every call takes comes before one that hangs on a check, and what can be awaited before what cannot. What cannot, and hangs on a check, is nothing to tell.
    private CallPath? FindPath(Effect effect, IMethodSymbol method, int depth, Compilation compilation, CancellationToken cancellation, INamedTypeSymbol? walked)
    {
        CallPath? best = null;
        foreach (var path in PathsTo(effect, method, depth, compilation, cancellation, walked))
        {
            var isFixable = path.End?.HasCounterpart != false;
            if (!path.IsRare && isFixable)
                return path;
            if (!path.IsRare && best?.IsRare != false || isFixable && best is null)
                best = path;
        }

        return best is { IsRare: true } && _isLoading ? null : best;
    }

    private IEnumerable<CallPath> PathsTo(Effect effect, IMethodSymbol method, int depth, Compilation compilation, CancellationToken cancellation, INamedTypeSymbol? walked)
    {
        var name = NameOf(method);
        foreach (var cause in _causes)
        {
            if (cause.Effect == effect)
                yield return new CallPath(ImmutableArray.Create((cause.Name, cause.Site)), cause.Subject, cause.IsRare, cause.End).After(name, cause.Site, cause.Subject);
        }

        foreach (var call in _calls)
        {
            if (call.Counts(effect)
                && PathTo(effect, call.Callee, depth - 1, compilation, cancellation, walked) is { } rest
                && call.Leads(rest, effect, compilation) is { } subject)
            {
                yield return rest.After(name, call.Site, subject, call.IsRare);
            }
        }
    }

    private static MethodSummary? Of(IMethodSymbol method, SyntaxNode declaration, Compilation compilation, CancellationToken cancellation)
    {
        var known = Tables.GetOrCreateValue(compilation);
        if (known.TryGetValue(method.OriginalDefinition, out var summary))
            return summary;

        return known.GetOrAdd(method.OriginalDefinition, Bodies.Of(compilation).Bind(declaration, cancellation) is { } body ? new MethodSummary(method.OriginalDefinition, body) : null);
    }

    private static void Note(IInvocationOperation call, IOperation body, ImmutableArray<Cause>.Builder causes, ImmutableArray<Call>.Builder calls)
    {
        var method = call.TargetMethod;
        if (call.SavesChanges())
        {
            if (call.Receiver()?.RootVariable() is not ILocalSymbol)
                causes.Add(new(Effect.SavesChanges, method.Name, call.Site(), CallPath.Own));
        }
        else if (DatabaseCall.Of(call) is { } database)
        {
            if (!call.IsBehindCache(body))
                causes.Add(new(database.IsWrite ? Effect.WritesDatabase : Effect.ReadsDatabase, method.Name, call.Site(), CallPath.Own));
            if (database.Query is { } query && query.GivesAllRows(call) && call.ReachesReturn())
                causes.Add(new(Effect.GivesAllRows, method.Name, call.Site(), CallPath.Own));
        }
        else if (PageSize.ParameterOf(call) is { } size)
        {
            causes.Add(new(Effect.TakesRows, method.Name, call.Site(), size));
        }
        else if (RemoteCall.IsName(method.Name) && method.IsRemote(call.SemanticModel!.Compilation))
        {
            if (!call.IsBehindCache(body))
                causes.Add(new(Effect.CallsNetwork, method.Name, call.Site(), CallPath.Own));
        }
        else if (LinearSearch.IsName(method.Name) && LinearSearch.Of(call) is { } search)
        {
            if (DependsOnCaller(search) && SubjectOf(search.Receiver) is { } subject)
                causes.Add(new(search.IsByKey ? Effect.SearchesByKey : Effect.SearchesForValue, method.Name, call.Site(), subject));
        }
        else if (Call.TargetOf(call) is { } target)
        {
            calls.Add(new(call, target, body));
        }
    }

    private static string NameOf(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.Constructor } => $"new {method.ContainingType.Name}",
        { AssociatedSymbol.Name: var property } => property,
        _ => method.Name,
    };

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

    /// <summary>What a body does itself.</summary>
    /// <param name="Subject">See <see cref="CallPath.Subject"/>.</param>
    private sealed record Cause(Effect Effect, string Name, Location Site, int Subject, bool IsRare = false, BlockingEnd? End = null);

    /// <summary>A call of a source method, a use of a property or a creation that runs source code, and what it passes on.</summary>
    private sealed class Call
    {
        private readonly bool _isInvocation;
        private readonly bool _isBehindCache;
        private readonly bool _isElsewhere;
        private readonly bool _isEnumerated;
        private readonly bool _isReturned;
        private readonly bool _isOnOwnObject;
        private readonly ImmutableArray<(int Parameter, int? Subject, bool IsMemory)> _passedOn;
        private readonly ImmutableArray<(int Parameter, int? Size)> _sizes;

        public Call(IOperation use, IMethodSymbol target, IOperation body)
        {
            (Callee, Site, IsRare, _isBehindCache) = (target, use.Site(), use.IsBehindCheck(body), use.IsBehindCache(body));
            _isElsewhere = use.RunsElsewhere(body);
            _isEnumerated = use.Parent is IForEachLoopOperation || use.Parent is IConversionOperation { Parent: IForEachLoopOperation };
            _passedOn = ArgumentsOf(use).Select(static argument => (argument.Parameter?.Ordinal ?? 0, SubjectOf(argument.Value), BlockingCall.IsInMemory(argument.Value.WithoutConversions()))).ToImmutableArray();
            if (use is not IInvocationOperation call)
                return;

            (_isInvocation, _isReturned) = (true, call.ReachesReturn());
            _sizes = call.Arguments.Select(argument => (argument.Parameter?.Ordinal ?? 0, PageSize.PassedOn(argument.Value, call))).ToImmutableArray();
            _isOnOwnObject = call.Instance is null || SubjectOf(call.Instance) == CallPath.Own || call.Instance is IInstanceReferenceOperation;
        }

        public IMethodSymbol Callee { get; }

        public Location Site { get; }

        /// <summary>Whether a check for null or of a cache decides whether it is made.</summary>
        public bool IsRare { get; }

        /// <summary>The source method that a use runs: the one called, an accessor, a constructor.</summary>
        public static IMethodSymbol? TargetOf(IOperation use)
        {
            var target = use switch
            {
                IInvocationOperation call => call.TargetMethod,
                IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } property when assignment.Target == property => property.Property.SetMethod,
                IPropertyReferenceOperation property => property.Property.GetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                IMethodReferenceOperation group => group.Method,
                _ => null,
            };
            return target is { IsImplicitlyDeclared: false } && target.IsInSource() ? target : null;
        }

        public bool Counts(Effect effect) => effect switch
        {
            Effect.HoldsThread => !_isElsewhere,
            Effect.GivesAllRows => _isInvocation && !_isBehindCache && _isReturned, // rows leave only where the result does
            _ => _isInvocation && !_isBehindCache,
        };

        /// <summary>What the caller of this call would name as the subject of the path that starts with it; null where the path is not this call's.</summary>
        public int? Leads(CallPath path, Effect effect, Compilation compilation) => effect switch
        {
            Effect.HoldsThread => IsLazy(compilation) ? null : MediumFor(path),
            Effect.SearchesForValue or Effect.SearchesByKey => SearchedFor(path),
            Effect.TakesRows => _sizes.FirstOrDefault(size => size.Parameter == path.Subject).Size,
            _ => CallPath.Own,
        };

        // Calling an iterator runs nothing of it.
        private bool IsLazy(Compilation compilation) =>
            !_isEnumerated && Implementations.Of(Callee, compilation) is { } method
            && Tables.GetOrCreateValue(compilation).TryGetValue(method.OriginalDefinition, out var summary) && summary is { _isIterator: true };

        private int? MediumFor(CallPath path)
        {
            foreach (var (parameter, subject, isMemory) in _passedOn)
            {
                if (parameter == path.Subject)
                    return isMemory ? null : subject ?? CallPath.Own;
            }

            return CallPath.Own;
        }

        private int? SearchedFor(CallPath path)
        {
            if (path.Subject == CallPath.Own)
                return _isOnOwnObject ? CallPath.Own : null;

            foreach (var (parameter, subject, _) in _passedOn)
            {
                if (parameter == path.Subject)
                    return subject;
            }

            return null;
        }

        private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation use) => use switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            IPropertyReferenceOperation property => property.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
    }
}
