namespace PerfAnalyzers;

/// <summary>
/// A search through a collection that a loop repeats although the collection stays: what an index built once would answer. There is one verdict per
/// collection, loop and remedy, whatever number of searches; the first of them stands for all.
/// </summary>
public sealed class RepeatedSearch
{
    private static readonly Memo<SyntaxNode, ImmutableArray<Entry>> Entries = new();

    private RepeatedSearch(LinearSearch search, LoopScope loop, bool isDeduplication) => (Search, Loop, IsDeduplication) = (search, loop, isDeduplication);

    public LinearSearch Search { get; }

    /// <summary>The outermost loop in which the collection stays the same object with the same content.</summary>
    public LoopScope Loop { get; }

    /// <summary>Whether the loop adds what it did not find: the collection is used as a set.</summary>
    public bool IsDeduplication { get; }

    /// <param name="rule">Who asks, for the options that say which loops and collections are small.</param>
    public static RepeatedSearch? Of(IOperation operation, AnalyzerOptions options, DiagnosticDescriptor rule)
    {
        if (LinearSearch.Of(operation) is not { } search)
            return null;

        var tree = operation.Syntax.SyntaxTree;
        if (search.Receiver.ReferencedSymbol() is not { } collection
            || ConcurrentSnapshot.Of(search.Receiver) is not null
            || TrackerScan.Of(operation) is not null // told as that
            || LoopScope.Around(operation, SharedOptions.SmallLoopCount.Read(options, tree, rule)) is not { } loop
            || search.Receiver.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(options, tree, rule)))
        {
            return null;
        }

        // The same question on every turn of the inner loop may still be another one on every turn of the outer.
        while (LooksForOneThatIsFree(search, loop) || search.Value is { } value && loop.IsInvariant(value))
        {
            if (loop.Outer is not { } outer)
                return null;
            loop = outer;
        }

        // A list that holds each value once is no longer than an enum has values.
        var isDeduplication = loop.Effects.Changes(collection);
        if (!Stays(loop) || isDeduplication && search.Value?.Type is { TypeKind: TypeKind.Enum })
            return null;

        return new(search, loop.Outermost(Stays), isDeduplication);

        bool Stays(LoopScope scope) =>
            scope.KeepsObject(search.Receiver)
            && (isDeduplication ? OnlyAddsWhatIsMissing(scope, search, collection) : !scope.Effects.Changes(collection))
            && !IsLent(search.Receiver, scope.Effects)
            && (scope.Reader is not { } reader || LoopEffects.Of(reader.Body) is var between && !between.Changes(collection) && !IsLent(search.Receiver, between));
    }

    // while (names.Contains(name)) name = …: it ends at the first that is not taken, most often at once.
    private static bool LooksForOneThatIsFree(LinearSearch search, LoopScope loop)
    {
        if (search.Question is not { Expression: var part, IsNegated: false } || loop.Construct is not ILoopOperation turning || turning.Condition() is not { } condition)
            return false;

        while (part != condition && part.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both)
            part = both;
        return part == condition;
    }

    // order of order.Lines.Any(…), given to Complete(order) by the same loop: the lines may be others afterwards.
    private static bool IsLent(IOperation? receiver, LoopEffects effects)
    {
        for (; receiver is not null; receiver = (receiver as IMemberReferenceOperation)?.Instance?.WithoutConversions())
        {
            if (receiver.ReferencedSymbol() is { } symbol && effects.Lends(symbol))
                return true;
        }

        return false;
    }

    /// <summary>Whether no other search of the loop, with the same remedy, comes before this one.</summary>
    public bool IsFirst => Entry.Of(Search) is var mine && All(Loop).First(entry => entry.Equals(mine)).Site == Search.Operation.Syntax;

    /// <summary>Whether the loop assigns what the predicate compares: an index built before it would be out of date.</summary>
    public bool MovesKeys => Search.Predicate?.IsMovedIn(Loop) == true;

    /// <summary>All searches of the loop that the same index answers.</summary>
    public IReadOnlyList<LinearSearch> Group
    {
        get
        {
            var mine = Entry.Of(Search);
            return [.. SearchesIn(Loop).Where(search => Entry.Of(search).Equals(mine))];
        }
    }

    private static IEnumerable<LinearSearch> SearchesIn(LoopScope loop) => loop.RepeatedOperations.Select(LinearSearch.Of).OfType<LinearSearch>();

    private static ImmutableArray<Entry> All(LoopScope loop) => Entries.Of(loop.Construct.Syntax, loop.Construct,
        _ => SearchesIn(loop).Where(search => LoopScope.Around(search.Operation, smallLoop: 0) is not null).Select(Entry.Of).ToImmutableArray());

    // if (!list.Contains(v)) list.Add(v), in any of its forms
    private static bool OnlyAddsWhatIsMissing(LoopScope loop, LinearSearch search, ISymbol collection) =>
        search is { IsByKey: false, Value: { } value }
        && loop.Effects.ChangesOf(collection).All(change => change.Member == "Add")
        && loop.Construct.Descendants().Any(part =>
            part is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var added }] } add
            && add.Receiver().IsSameAs(search.Receiver)
            && added.IsSameValueAs(value));

    private readonly struct Entry(SyntaxNode site, ISymbol? collection, ISymbol? root, ISymbol? key) : IEquatable<Entry>
    {
        public SyntaxNode Site => site;

        public static Entry Of(LinearSearch search) => new(
            search.Operation.Syntax, search.Receiver.ReferencedSymbol(), search.Receiver.RootVariable(), search.Predicate?.Key?.ReferencedSymbol());

        public bool Equals(Entry other) => Same(collection, other.Collection) && Same(root, other.Root) && Same(key, other.Key);

        public override bool Equals(object? obj) => obj is Entry other && Equals(other);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(collection);

        private ISymbol? Collection => collection;

        private ISymbol? Root => root;

        private ISymbol? Key => key;

        private static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
    }
}
