using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>How a call moves the elements of a list.</summary>
public enum ListShiftKind
{
    /// <summary><c>RemoveAt(0)</c></summary>
    TakesFirst,

    /// <summary><c>Insert(0, x)</c></summary>
    PutsFirst,

    /// <summary><c>RemoveAt(i)</c> in a loop over the places of the list.</summary>
    RemovesPlace,

    /// <summary><c>Remove(x)</c>, or <c>RemoveAt</c> of the index that a search gave.</summary>
    RemovesValue,
}

/// <summary>A call, repeated by a loop, that moves all the elements behind a place of a list by one.</summary>
public sealed class ListShift
{
    private static readonly Memo<SyntaxNode, ImmutableArray<(ISymbol List, SyntaxNode Site)>> Known = new();

    private ListShift(IInvocationOperation call, ListShiftKind kind, IOperation list, LoopScope loop) => (Call, Kind, List, Loop) = (call, kind, list, loop);

    public IInvocationOperation Call { get; }

    public ListShiftKind Kind { get; }

    public IOperation List { get; }

    public LoopScope Loop { get; }

    /// <summary>Whether no other such call on the list comes before it in the loop.</summary>
    public bool IsFirst
    {
        get
        {
            var all = Known.Of(Loop.Construct.Syntax, Loop.Construct, _ => Loop.RepeatedOperations.OfType<IInvocationOperation>()
                .Where(call => KindOf(call, Loop) is not null && call.Receiver()?.ReferencedSymbol() is not null)
                .Select(call => (call.Receiver()!.ReferencedSymbol()!, call.Syntax)).ToImmutableArray());
            var mine = List.ReferencedSymbol();
            return all.First(other => SymbolEqualityComparer.Default.Equals(other.List, mine)).Site == Call.Syntax;
        }
    }

    /// <summary>Whether the loop does more with the elements than choose which of them go.</summary>
    public bool IsAmongOtherWork => Loop.RepeatedOperations.Any(part => part switch
    {
        IInvocationOperation other => other.Syntax != Call.Syntax && !other.TargetMethod.IsPure(),
        IAssignmentOperation { Target: var target } => target is not ILocalReferenceOperation,
        _ => false,
    });

    public static ListShift? Of(IInvocationOperation call, AnalyzerOptions options, DiagnosticDescriptor rule)
    {
        var tree = call.Syntax.SyntaxTree;
        if (call.TargetMethod.Name is not ("RemoveAt" or "Insert" or "Remove")
            || !call.TargetMethod.ContainingType.Is(KnownSymbols.Of(call).List)
            || LoopScope.Around(call, SharedOptions.SmallLoopCount.Read(options, tree, rule)) is not { } loop
            || KindOf(call, loop) is not { } kind
            || call.Receiver() is not { } list || list.ReferencedSymbol() is null || !loop.KeepsObject(list)
            || list.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(options, tree, rule))
            || IsLimited(call, list, loop)
            || loop.RepeatedOperations.Any(static part => part is IAwaitOperation) // what waits for others does not feel the move
            || kind == ListShiftKind.TakesFirst && Rotates(list, loop)
            || kind == ListShiftKind.PutsFirst && IsTrimmed(list, loop)
            || kind == ListShiftKind.PutsFirst && loop.Construct.ClimbsMembers()
            || kind == ListShiftKind.RemovesPlace && IsPairwise(list, loop)
            || kind == ListShiftKind.RemovesValue && (list.Type.ElementType(KnownSymbols.Of(list)).HasFewValues() || AddsTheSame(call, list, loop)))
        {
            return null;
        }

        return new(call, kind, list, loop);
    }

    private static ListShiftKind? KindOf(IInvocationOperation call, LoopScope loop)
    {
        if (call.Arguments.Length == 0)
            return null;

        var first = call.Arguments[0].Value.WithoutConversions();
        return call.TargetMethod.Name switch
        {
            "Insert" => IsZero(first) ? ListShiftKind.PutsFirst : null,
            "Remove" => ListShiftKind.RemovesValue,
            "RemoveAt" when IsZero(first) => ListShiftKind.TakesFirst,
            "RemoveAt" when IsFound(first, call.Receiver()) => ListShiftKind.RemovesValue,
            "RemoveAt" when IsPlace(first, call.Receiver(), loop) => ListShiftKind.RemovesPlace,
            _ => null,
        };
    }

    private static bool IsZero(IOperation index) => index.ConstantValue is { HasValue: true, Value: 0 };

    private static bool IsFound(IOperation index, IOperation? list)
    {
        if (index is ILocalReferenceOperation { Local: var local })
            index = local.OnlyValue(index) ?? index;
        return index is IInvocationOperation { TargetMethod.Name: "IndexOf" or "LastIndexOf" or "FindIndex" or "FindLastIndex" } search && search.Receiver().IsSameAs(list);
    }

    // for (var i = list.Count - 1; i >= 0; i--), while (i < list.Count)
    private static bool IsPlace(IOperation index, IOperation? list, LoopScope loop) =>
        index is ILocalReferenceOperation { Local: var place }
        && loop.Construct is ILoopOperation walk
        && LoopEffects.Of(walk).Assigns(place)
        && walk.Ends(place) is var (low, high)
        && (Counts(high, list) || Counts(low, list));

    private static bool Counts(IOperation? end, IOperation? list) =>
        end?.DescendantsAndSelf().Any(part => part.IsCountOf(list)) == true;

    // A window or history that forgets its oldest: while (list.Count > 10) list.RemoveAt(0).
    private static bool IsLimited(IInvocationOperation call, IOperation list, LoopScope loop)
    {
        for (IOperation part = call; part.Parent is { } parent && part != loop.Construct; part = parent)
        {
            var condition = parent switch
            {
                IConditionalOperation choice when part != choice.Condition => choice.Condition,
                IWhileLoopOperation turning => turning.Condition,
                IForLoopOperation counting when part == counting.Body && IsZero(call.Arguments[0].Value) => counting.Condition,
                _ => null,
            };
            if (condition is not null && condition.DescendantsAndSelf().Any(test => test is IBinaryOperation { LeftOperand: var left, RightOperand: var right } && (IsLimit(left, right) || IsLimit(right, left))))
                return true;
        }

        return false;

        bool IsLimit(IOperation count, IOperation limit) =>
            count.IsCountOf(list) && limit.ConstantValue is not { HasValue: true, Value: 0 or 1 } && !(limit.WithoutConversions() is ILocalReferenceOperation { Local: var place } && loop.Effects.Assigns(place));
    }

    // Each turn puts back at the end what it took: the list is turned until something comes first, not drained.
    private static bool Rotates(IOperation list, LoopScope loop) => loop.RepeatedOperations.Any(part =>
        part is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: ILocalReferenceOperation { Local: var local } taken }] } add && add.Receiver().IsSameAs(list)
        && local.OnlyValue(taken) is { } value && Element.Of(value) is { Position: null, Distance: 0, Collection: { } from } && from.IsSameAs(list)
        && add.IsUnconditionalIn(loop.Construct.Syntax));

    // The newest in front, the oldest dropped at the end.
    private static bool IsTrimmed(IOperation list, LoopScope loop) =>
        loop.Effects.ChangesOf(list.ReferencedSymbol()!).Any(static change => change.Member is "RemoveAt" or "RemoveRange");

    // Each element is compared with each other anyway.
    private static bool IsPairwise(IOperation list, LoopScope loop) =>
        loop.Construct.Descendants().Any(part => Walks(part, list)) || loop.Outer is { Construct: var outer } && Walks(outer, list);

    private static bool Walks(IOperation part, IOperation list) =>
        part is ILoopOperation loop && (Counts(loop.Condition(), list) || loop is IForEachLoopOperation { Collection: var walked } && walked.IsSameAs(list));

    // What is added before a step and taken back after it is a stack, as deep as the steps.
    private static bool AddsTheSame(IInvocationOperation call, IOperation list, LoopScope loop) => loop.Effects.ChangesOf(list.ReferencedSymbol()!).Any(change =>
        change is { Member: "Add", Site: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var added }] } } && added.IsEquivalentTo(call.Arguments[0].Value.Syntax, topLevel: false));
}
