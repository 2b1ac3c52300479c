namespace PerfAnalyzers;

/// <summary>What is done with all of a collection.</summary>
public enum WorkKind
{
    Walk,
    Sort,
    Copy,
}

/// <summary>
/// A walk through a whole collection, a sort or a copy of it, that a loop does again on every turn although nothing it reads changes. There is one verdict
/// per chain of operators, and one per loop for the same work done in several places.
/// </summary>
public sealed class RepeatedWork
{
    private RepeatedWork(IInvocationOperation call, WorkKind kind, IOperation collection, LoopScope loop) => (Call, Kind, Collection, Loop) = (call, kind, collection, loop);

    /// <summary>The last operator of the work.</summary>
    public IInvocationOperation Call { get; }

    public WorkKind Kind { get; }

    /// <summary>What is walked.</summary>
    public IOperation Collection { get; }

    /// <summary>The outermost loop in which nothing of it changes.</summary>
    public LoopScope Loop { get; }

    /// <summary>Whether the operators do nothing themselves, but the foreach statement that reads them does.</summary>
    public bool IsDeferred => PerElementCalls.Deferred.Contains(Call.TargetMethod.Name) && Pipeline.IsOperator(Call);

    /// <param name="rule">Who asks, for the options that say which loops and collections are small.</param>
    public static RepeatedWork? Of(IInvocationOperation call, AnalyzerOptions options, DiagnosticDescriptor rule)
    {
        if (KindOf(call) is not { } kind)
            return null;

        var tree = call.Syntax.SyntaxTree;
        if (LoopScope.Around(call, SharedOptions.SmallLoopCount.Read(options, tree, rule)) is not { } loop
            || CollectionOf(call) is not { } collection
            || collection.ReferencedSymbol() is null
            || collection.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(options, tree, rule))
            || !Stability.Keeps(loop, call)
            || RepeatedSearch.Of(call, options, rule) is not null || DictionaryScan.Of(call) is not null || TrackerScan.Of(call) is not null
            || LazyIndexing.IsOfWhole(call) && LazyIndexing.IsIndexedIn(call.Receiver()!, loop)
            || IsPartOfMore(call, loop)
            || call.RunsOnFailure(loop.Construct) || call.IsBehindCache(loop.Construct) || IsKeptOnce(call, loop)
            || kind == WorkKind.Copy && !call.IsMerelyRead())
        {
            return null;
        }

        return new(call, kind, collection, loop.Outermost(scope => Stability.Keeps(scope, call) && !IsKeptOnce(call, scope)));
    }

    /// <summary>Whether a call is part of work that a loop repeats, or all of it.</summary>
    public static bool Covers(IInvocationOperation call, AnalyzerOptions options, DiagnosticDescriptor rule)
    {
        for (var current = call; current is not null; current = current.Consumer())
        {
            if (Of(current, options, rule) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether the loop does the same in no place before this one.</summary>
    public bool IsFirst => !Same.Any(other => other.Syntax.SpanStart < Call.Syntax.SpanStart);

    /// <summary>All places of the loop that do the same, this one included.</summary>
    public IEnumerable<IInvocationOperation> Same =>
        Loop.RepeatedOperations.OfType<IInvocationOperation>().Where(other =>
            other.Syntax == Call.Syntax
            || SymbolEqualityComparer.Default.Equals(other.TargetMethod, Call.TargetMethod)
               && other.Syntax.IsEquivalentTo(Call.Syntax, topLevel: false)
               && SymbolEqualityComparer.Default.Equals(CollectionOf(other)?.RootVariable(), Collection.RootVariable()));

    private static WorkKind? KindOf(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        if (call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String)
            return name is "Join" or "Concat" && CollectionOf(call) is not null ? WorkKind.Walk : null;

        if (WholeWalks.Copies.Contains(name))
            return Pipeline.EndingWith(call) is { } copied ? IsSorted(copied) ? WorkKind.Sort : WorkKind.Copy : null;

        if (WholeWalks.Buffers.Contains(name))
            return Pipeline.IsOperator(call) && call.Reader() is not null && !IsMoreOf(call) ? WholeWalks.Orders.Contains(name) ? WorkKind.Sort : WorkKind.Walk : null;

        if (!WholeWalks.Ends.Contains(name) && !WholeWalks.Searches.Contains(name) && !WholeWalks.Takes.Contains(name) && !WholeWalks.SearchesOfLists.Contains(name))
            return null;

        if (WholeWalks.SearchesOfLists.Contains(name))
            return KnownSymbols.Of(call).Group(PerElementCalls.Collections).Contains(call.TargetMethod.ContainingType.OriginalDefinition) ? WorkKind.Walk : null;

        if (Pipeline.EndingWith(call) is not { } chain)
            return null;

        return IsSorted(chain) && name is not ("First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "Any") ? WorkKind.Sort
            : chain.Has(WholeWalks.Filters) || TakesPredicate(call) || IsWholeWalk(call, chain) ? WorkKind.Walk
            : null;
    }

    private static bool IsSorted(Pipeline chain) => chain.Has(WholeWalks.Orders);

    private static bool TakesPredicate(IInvocationOperation call) => WholeWalks.Searches.Contains(call.TargetMethod.Name) && call.ArgumentFor("predicate") is not null;

    // A list knows how many it holds, and its last.
    private static bool IsWholeWalk(IInvocationOperation call, Pipeline chain) => call.TargetMethod.Name switch
    {
        "Count" or "LongCount" => !(chain.Operators is [_] && chain.Root.Type.IsMaterialized()),
        "Last" or "LastOrDefault" => !chain.Inner.Any() && !chain.Root.Type.HasIndexer(),
        var name => WholeWalks.Ends.Contains(name),
    };

    // The collection at the start of the chain, or the one that string.Join walks.
    private static IOperation? CollectionOf(IInvocationOperation call)
    {
        if (call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String)
        {
            return call.Arguments.LastOrDefault()?.Value.WithoutConversions() is { } joined && joined.Type is { SpecialType: not SpecialType.System_String }
                && joined.Type.ElementType(KnownSymbols.Of(call)) is not null && call.Arguments is [.., { ArgumentKind: ArgumentKind.Explicit }]
                ? joined is IInvocationOperation inner ? Pipeline.EndingWith(inner)?.Root : joined
                : null;
        }

        return Pipeline.EndingWith(call)?.Root ?? call.Receiver() ?? call.ArgumentFor("array");
    }

    // The operator after this one does all of the work, or its answer is part of a bigger one that stays, too.
    private static bool IsPartOfMore(IInvocationOperation call, LoopScope loop)
    {
        if (call.Consumer() is not { } next || !next.Syntax.Span.Contains(call.Syntax.Span) || LoopScope.Around(next, smallLoop: 0)?.Construct.Syntax != loop.Construct.Syntax)
            return false;

        return KindOf(next) is not null && Stability.Keeps(loop, next) || PerElementCalls.Deferred.Contains(next.TargetMethod.Name) && IsPartOfMore(next, loop);
    }

    // orders.OrderBy(a).ThenBy(b): the last stands for both.
    private static bool IsMoreOf(IInvocationOperation call) =>
        call.Consumer() is { } next && (WholeWalks.Buffers.Contains(next.TargetMethod.Name) || PerElementCalls.Deferred.Contains(next.TargetMethod.Name) && IsMoreOf(next));

    // if (first) { total = items.Sum(); first = false; }: a variable from before the loop that nothing else of the loop sets.
    private static bool IsKeptOnce(IInvocationOperation call, LoopScope loop) =>
        call.WithConversions().Parent is ISimpleAssignmentOperation { Target: var target } assignment
        && target.ReferencedSymbol() is { } kept && !loop.Declares(kept)
        && !assignment.IsUnconditionalIn(loop.Construct.Syntax);
}
