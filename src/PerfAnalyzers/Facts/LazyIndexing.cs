namespace PerfAnalyzers;

/// <summary>
/// Elements taken by their position, turn by turn, from a sequence that has to be walked from its start to find one. There is one verdict per sequence and
/// loop; the first such call stands for all, and for what else the loop asks of the sequence as a whole: its count, its last.
/// </summary>
public sealed class LazyIndexing
{
    private static readonly ImmutableHashSet<string> ByPosition = ImmutableHashSet.Create("ElementAt", "ElementAtOrDefault");
    private static readonly ImmutableHashSet<string> AfterSkip = ImmutableHashSet.Create("First", "FirstOrDefault");

    // Operators that go straight to a position where what they read can.
    private static readonly ImmutableHashSet<string> KeepingPosition = ImmutableHashSet.Create("Select", "Skip", "Take", "AsEnumerable");

    private LazyIndexing(IInvocationOperation call, IOperation sequence, LoopScope loop) => (Call, Sequence, Loop) = (call, sequence, loop);

    public IInvocationOperation Call { get; }

    public IOperation Sequence { get; }

    /// <summary>The outermost loop in which the sequence stays.</summary>
    public LoopScope Loop { get; }

    /// <param name="rule">Who asks, for the options that say which loops and collections are small.</param>
    public static LazyIndexing? Of(IInvocationOperation call, AnalyzerOptions options, DiagnosticDescriptor rule, CancellationToken cancellation)
    {
        var tree = call.Syntax.SyntaxTree;
        if (SequenceOf(call) is not ({ } sequence, { } position)
            || LoopScope.Around(call, SharedOptions.SmallLoopCount.Read(options, tree, rule)) is not { } loop
            || loop.IsInvariant(position)
            || !Stays(sequence, loop)
            || ConcurrentSnapshot.Of(sequence) is not null
            || sequence.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(options, tree, rule))
            || !HasToBeWalked(sequence, cancellation))
        {
            return null;
        }

        return new(call, sequence, loop.Outermost(scope => Stays(sequence, scope)));
    }

    /// <summary>Whether a loop takes elements of the sequence by position, so that what else it asks of the sequence has the same remedy.</summary>
    public static bool IsIndexedIn(IOperation sequence, LoopScope loop) =>
        loop.RepeatedOperations.Any(part => part is IInvocationOperation call && SequenceOf(call) is ({ } indexed, { } position) && indexed.IsSameAs(sequence) && !loop.IsInvariant(position));

    public bool IsFirst => Group.First().Syntax == Call.Syntax;

    /// <summary>All calls of the loop that take an element of the sequence, or ask for its count or last.</summary>
    public IEnumerable<IInvocationOperation> Group => Loop.RepeatedOperations.OfType<IInvocationOperation>().Where(call =>
        (SequenceOf(call).Sequence ?? (IsOfWhole(call) ? call.Receiver() : null)) is { } other && (other.IsSameAs(Sequence) || other.Syntax == Sequence.Syntax)).OrderBy(call => IsOfWhole(call));

    public static bool IsOfWhole(IInvocationOperation call) =>
        call.TargetMethod.Name is "Count" or "Last" or "LastOrDefault" && call.Arguments.Length == 1 && Pipeline.IsOperator(call);

    // sequence.ElementAt(i), sequence.Skip(i).First()
    private static (IOperation? Sequence, IOperation? Position) SequenceOf(IInvocationOperation call)
    {
        if (ByPosition.Contains(call.TargetMethod.Name) && Pipeline.IsOperator(call))
            return (call.Receiver(), call.ArgumentFor("index"));

        return AfterSkip.Contains(call.TargetMethod.Name) && call.Arguments.Length == 1 && Pipeline.IsOperator(call)
            && call.Receiver() is IInvocationOperation { TargetMethod.Name: "Skip" } skip && Pipeline.IsOperator(skip)
            ? (skip.Receiver(), skip.ArgumentFor("count"))
            : default;
    }

    private static bool Stays(IOperation sequence, LoopScope loop) =>
        sequence.ReferencedSymbol() is { } symbol
            ? loop.KeepsObject(sequence) && !loop.Effects.Changes(symbol) && !loop.Effects.Lends(symbol) && !IsOwnerChanged(sequence, loop)
              && !(loop.Effects.CallsForeignCode && LoopEffects.Of(sequence.Body()).ChangesInFunctions(symbol)) && (ValueOf(sequence) is not IInvocationOperation chain || Stability.KeepsHeld(loop, chain))
            : sequence is IInvocationOperation && Stability.Keeps(loop, sequence);

    // table.Values while table grows
    private static bool IsOwnerChanged(IOperation sequence, LoopScope loop) =>
        sequence is IMemberReferenceOperation { Instance: { } owner } && owner.ReferencedSymbol() is { } symbol && (loop.Effects.Changes(symbol) || loop.Effects.Lends(symbol));

    private static IOperation? ValueOf(IOperation sequence) => sequence.WithoutConversions() is ILocalReferenceOperation { Local: var local } reference ? local.OnlyValue(reference) : null;

    private static bool HasToBeWalked(IOperation sequence, CancellationToken cancellation)
    {
        var value = sequence.WithoutConversions();
        if (value.Type is not { } type || type.HasIndexer() || type.IsQueryable(KnownSymbols.Of(sequence)))
            return false;

        return value switch
        {
            IInvocationOperation call when Pipeline.EndingWith(call) is { } chain => IsWalkedChain(chain, cancellation),
            ILocalReferenceOperation { Local: var local } when local.OnlyValue(value) is { } only => HasToBeWalked(only, cancellation),
            IParameterReferenceOperation { Parameter.Type.OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } parameter => !Callers.AllGiveIndexable(parameter, cancellation),
            _ => IsUnindexed(type, value),
        };
    }

    private static bool IsWalkedChain(Pipeline chain, CancellationToken cancellation)
    {
        foreach (var step in chain.Operators)
        {
            if (!PerElementCalls.Deferred.Contains(step.TargetMethod.Name))
                return false;
            if (!KeepingPosition.Contains(step.TargetMethod.Name))
                return true;
        }

        return HasToBeWalked(chain.Root, cancellation);
    }

    // Text, sets, dictionaries, queues and their like: by static type, for behind an interface there may be a list.
    private static bool IsUnindexed(ITypeSymbol type, IOperation value) =>
        type.SpecialType == SpecialType.System_String
        || type.TypeKind is TypeKind.Class or TypeKind.Struct && type.ContainingNamespace is { ContainingNamespace: { Name: "Collections" or "System" } } && type.IsMaterialized()
        || value.KeysOf() is not null
        || type.KeyOfDictionary(KnownSymbols.Of(value)) is not null;
}
