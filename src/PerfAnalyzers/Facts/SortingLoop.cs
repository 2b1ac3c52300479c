namespace PerfAnalyzers;

/// <summary>
/// Loops that sort a collection by comparing and moving its elements one place or one pair at a time: bubble, cocktail, exchange, gnome, selection and
/// insertion sort, told by what they do. Each turn compares the very elements that it moves, by the same key, while the indexes walk step by step over the
/// whole. That leaves out partitions (they compare with a pivot), heaps (they leap), the first k elements, and ranges that a caller chooses.
/// </summary>
public sealed class SortingLoop
{
    private readonly ILoopOperation _outer;
    private readonly Element _sorted;
    private readonly ImmutableArray<Exchange> _exchanges;

    private SortingLoop(ILoopOperation outer, Element sorted, ImmutableArray<Exchange> exchanges) => (_outer, _sorted, _exchanges) = (outer, sorted, exchanges);

    /// <summary>The collection as the loop writes it; null where only a called method names it.</summary>
    public IOperation? Collection => _sorted.Collection;

    /// <summary>Whether the loop puts the whole of any such collection in ascending (true) or descending (false) order; null if that is not sure.</summary>
    public bool? Order => Collection is null ? null : Rehearsal.Order(_outer, Collection);

    /// <summary>The method of .NET that sorts such a collection.</summary>
    public string Replacement => Collection?.Type switch
    {
        IArrayTypeSymbol or null => "Array.Sort",
        { Name: "List" } => "List.Sort",
        { Name: "Span" } => "Span.Sort",
        _ => "List.Sort",
    };

    public string Name => Collection?.Name() ?? _sorted.Owner!.Name;

    /// <param name="small">Collections and loops of at most so many elements, by how they are written, are left alone.</param>
    public static SortingLoop? Of(ILoopOperation outer, int small)
    {
        if (!MayMove(outer))
            return null;

        var exchanges = Exchange.In(outer);
        foreach (var exchange in exchanges)
        {
            if (LoopAround(exchange.Site) is { } inner && (inner == outer ? Selects(exchange, outer) || Wanders(exchange, outer) : LoopAround(inner) == outer && Exchanges(exchange, inner, outer)))
                return new SortingLoop(outer, exchange.One, exchanges).IfNothingElse(small);
        }

        foreach (var inner in outer.Body.DescendantsAndSelf().OfType<ILoopOperation>())
        {
            if (LoopAround(inner) == outer && Inserts(inner, outer) is { } inserted)
                return new SortingLoop(outer, inserted, exchanges).IfNothingElse(small);
        }

        return null;
    }

    // Cheap, before anything is looked at closely: two elements or more are written, or a method is called that could.
    private static bool MayMove(ILoopOperation outer)
    {
        var (hasLoop, moves) = (outer is IWhileLoopOperation, 0);
        foreach (var part in outer.Body.DescendantsAndSelf())
        {
            hasLoop |= part is ILoopOperation;
            moves += part switch
            {
                IDeconstructionAssignmentOperation or IInvocationOperation { Arguments.Length: 2 or 3, Type.SpecialType: SpecialType.System_Void } => 2,
                IAssignmentOperation { Target: IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: false } } => 1,
                _ => 0,
            };
            if (hasLoop && moves > 1)
                return true;
        }

        return false;
    }

    // if (a[j] > a[j + 1]) swap; or with i of the outer loop and j of the inner
    private static bool Exchanges(Exchange exchange, ILoopOperation inner, ILoopOperation outer) =>
        exchange is { Through: null, One: { Position: { } one } first, Other: { Position: { } other } second }
        && (SymbolEqualityComparer.Default.Equals(one, other)
            ? Math.Abs(first.Distance - second.Distance) == 1 && IsWalked(one, inner) && IsWhole(first, one, inner, outer)
            : IsPair(one, other, inner, outer) && IsWhole(first, one, inner, outer) || IsPair(other, one, inner, outer) && IsWhole(first, other, inner, outer))
        && new ElementComparison(first, inner, outer).Decides(exchange);

    private static bool IsPair(ISymbol walking, ISymbol standing, ILoopOperation inner, ILoopOperation outer) =>
        IsWalked(walking, inner) && inner.Steps(standing) is null && !LoopEffects.Of(inner).Assigns(standing) && SymbolEqualityComparer.Default.Equals(outer.Counter(), standing);

    private static bool IsWalked(ISymbol variable, ILoopOperation loop) => loop.Steps(variable) is (true, false) or (false, true);

    // while (i < n) if (i == 0 || a[i - 1] <= a[i]) i++; else { swap; i--; }
    private static bool Wanders(Exchange exchange, ILoopOperation loop) =>
        exchange is { Through: null, One: { Position: { } one } first, Other: { Position: { } other } second }
        && SymbolEqualityComparer.Default.Equals(one, other) && Math.Abs(first.Distance - second.Distance) == 1
        && loop.Steps(one) is (true, true)
        && IsWhole(first, one, loop, loop)
        && new ElementComparison(first, loop, loop).Decides(exchange);

    // The inner loop looks for the least of the rest: if (a[j] < a[least]) least = j; after it, least changes places with i.
    private static bool Selects(Exchange exchange, ILoopOperation outer)
    {
        foreach (var (standing, least) in new[] { (exchange.One, exchange.Other), (exchange.Other, exchange.One) })
        {
            if (standing.Position is not { } counter || least is not { Position: ILocalSymbol found, Distance: 0 } || !SymbolEqualityComparer.Default.Equals(outer.Counter(), counter))
                continue;

            foreach (var assignment in outer.Body.DescendantsAndSelf().OfType<ISimpleAssignmentOperation>())
            {
                if (SymbolEqualityComparer.Default.Equals(assignment.Target.ReferencedSymbol(), found)
                    && LoopAround(assignment) is { } inner && LoopAround(inner) == outer
                    && Element.Place(assignment.Value) is ({ } walking, 0) && IsWalked(walking, inner)
                    && IsWhole(standing, walking, inner, outer)
                    && new ElementComparison(standing, inner, outer) is var comparison && comparison.Chooses(assignment, walking)
                    && (exchange.Through is null || comparison.IsTaken(exchange.Through)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // var x = a[i]; while (j >= 0 && a[j] > x) { a[j + 1] = a[j]; j--; } a[j + 1] = x;
    private static Element? Inserts(ILoopOperation inner, ILoopOperation outer)
    {
        foreach (var shift in inner.Descendants().OfType<ISimpleAssignmentOperation>())
        {
            if (LoopAround(shift) == inner
                && Element.Of(shift.Target) is { Position: { } position } to && Element.Of(shift.Value) is { } from && from.IsIn(to)
                && SymbolEqualityComparer.Default.Equals(from.Position, position) && Math.Abs(from.Distance - to.Distance) == 1
                && IsWalked(position, inner)
                && IsWhole(to, position, inner, outer)
                && new ElementComparison(to, inner, outer) is var comparison && comparison.MakesRoom(shift, from)
                && outer.Body.DescendantsAndSelf().Any(part => part is ISimpleAssignmentOperation { Target: var target, Value: var value }
                    && LoopAround(part) == outer && Element.Of(target) is { } back && back.IsIn(to) && comparison.IsTaken(value)))
            {
                return to;
            }
        }

        return null;
    }

    private SortingLoop? IfNothingElse(int small)
    {
        if (Collection?.IsSmallCollection(small) == true || _outer is IForLoopOperation counting && counting.ConstantTurns() is { } turns && turns <= small)
            return null;

        // What also writes elements by other means does more than to sort.
        foreach (var part in _outer.Descendants())
        {
            if (part is ICompoundAssignmentOperation { Target: var changed } && Element.Of(changed) is { Owner: not null } element && element.IsIn(_sorted) && !_exchanges.Any(exchange => exchange.Covers(part)))
                return null;

            if (part is ISimpleAssignmentOperation { Target: var target, Value: var value } && Element.Of(target) is { Owner: not null } written && written.IsIn(_sorted)
                && !_exchanges.Any(exchange => exchange.Covers(part))
                && Element.Of(value) is null && value.WithoutConversions() is not ILocalReferenceOperation)
            {
                return null;
            }
        }

        return this;
    }

    // From the first element to the last, or to a count that all of the loops share.
    private static bool IsWhole(Element element, ISymbol walking, ILoopOperation inner, ILoopOperation outer)
    {
        var roots = new Roots(element, inner, outer);
        var (low, high) = inner.Ends(walking);
        if (!roots.IsLowest(low) || high is not null && !roots.Add(high))
            return false;

        if (inner != outer && outer.Counter() is { } counter)
        {
            var (first, last) = outer.Ends(counter);
            if (!roots.IsLowest(first) || last is not null && !roots.Add(last))
                return false;
        }

        return roots.AreOne;
    }

    private static ILoopOperation? LoopAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); parent = parent.Parent)
        {
            if (parent is ILoopOperation loop)
                return loop;
        }

        return null;
    }

    /// <summary>What the ends of the loops come from: the length of the collection, a count, or a constant.</summary>
    private sealed class Roots(Element sorted, ILoopOperation inner, ILoopOperation outer)
    {
        private const int MostSteps = 4;
        private readonly HashSet<ISymbol> _counts = new(SymbolEqualityComparer.Default);
        private bool _isLength;

        public bool AreOne => _isLength ? _counts.Count == 0 : _counts.Count == 1;

        /// <summary>Whether it is a constant, or a variable of the loops that starts from one.</summary>
        public bool IsLowest(IOperation? end) => end is not null && Leaves(end).All(leaf => leaf.ConstantValue.HasValue || IsMoving(leaf) || leaf is ILocalReferenceOperation { Local: var local } && local.Initializer(leaf) is { } start && start.ConstantValue.HasValue);

        public bool Add(IOperation end, int steps = 0)
        {
            foreach (var leaf in Leaves(end))
            {
                switch (leaf)
                {
                    case { ConstantValue.HasValue: true }:
                        break;
                    case IPropertyReferenceOperation { Property.Name: "Length" or "Count" or "LongLength", Instance: { } measured } when IsSorted(measured):
                    case IInvocationOperation { TargetMethod.Name: "Count" or "GetLength" or "GetUpperBound" } count when count.Receiver() is { } counted && IsSorted(counted):
                        _isLength = true;
                        break;
                    case ILocalReferenceOperation { Local: var local } when steps < MostSteps && local.Initializer(leaf) is { ConstantValue.HasValue: false } start && start.Syntax.SpanStart < outer.Syntax.SpanStart:
                        if (!Add(start, steps + 1))
                            return false;
                        break;
                    case var moving when IsMoving(moving):
                        break;
                    case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation }:
                        _counts.Add(leaf.ReferencedSymbol()!);
                        break;
                    default:
                        return false;
                }
            }

            return true;
        }

        // A variable that one of the loops moves, or declares.
        private bool IsMoving(IOperation leaf) => leaf is ILocalReferenceOperation { Local: var local } && (LoopEffects.Of(outer).Assigns(local) || LoopEffects.Of(inner).Assigns(local) || outer.Locals.Contains(local));

        private bool IsSorted(IOperation collection) =>
            SymbolEqualityComparer.Default.Equals(collection.ReferencedSymbol(), sorted.Owner) && (sorted.Collection is null || sorted.Collection.IsSameAs(collection));

        private static IEnumerable<IOperation> Leaves(IOperation sum) => sum.WithoutConversions() switch
        {
            { ConstantValue.HasValue: true } constant => [constant],
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, LeftOperand: var left, RightOperand: var right } => Leaves(left).Concat(Leaves(right)),
            IParenthesizedOperation { Operand: var inside } => Leaves(inside),
            var leaf => [leaf],
        };
    }
}
