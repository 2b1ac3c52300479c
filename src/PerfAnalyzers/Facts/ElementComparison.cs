namespace PerfAnalyzers;

/// <summary>Comparisons of two elements of one collection by the same key, as conditions of what two nested loops do.</summary>
/// <param name="sorted">Any element of the collection.</param>
internal sealed class ElementComparison(Element sorted, ILoopOperation inner, ILoopOperation outer)
{
    private const int MostCopies = 3;

    /// <summary>Whether two elements change places because they compare so, whatever else limits the walk.</summary>
    public bool Decides(Exchange exchange) =>
        IsDecided(exchange.Site, (one, other) => Is(Read(one), exchange.One) && Is(Read(other), exchange.Other) || Is(Read(one), exchange.Other) && Is(Read(other), exchange.One));

    /// <summary>Whether an index is taken over because its element compares so with the one found before, or with a copy of that.</summary>
    public bool Chooses(IOperation assignment, ISymbol walking) =>
        IsDecided(assignment, (one, other) => IsAt(one, walking) && IsKept(other) || IsAt(other, walking) && IsKept(one));

    /// <summary>Whether an element is shifted because it compares so with one that was taken out.</summary>
    public bool MakesRoom(IOperation shift, Element from) =>
        IsDecided(shift, (one, other) => Is(Read(one), from) && IsTaken(other) || Is(Read(other), from) && IsTaken(one));

    /// <summary>Whether a value is, or is a member of, a variable that the outer loop fills with an element.</summary>
    public bool IsTaken(IOperation value) => value.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation { Local: var local } && Holds(local, MostCopies));

    private bool IsKept(IOperation side) => Read(side) is { } element && element.IsIn(sorted) || IsTaken(side);

    private bool IsAt(IOperation side, ISymbol walking) => Read(side) is { Distance: 0 } element && SymbolEqualityComparer.Default.Equals(element.Position, walking) && element.IsIn(sorted);

    private static bool Is(Element? one, Element other) => one is not null && one.IsSameAs(other);

    private bool IsDecided(IOperation operation, Func<IOperation, IOperation, bool> isWanted)
    {
        var found = false;
        foreach (var leaf in Conditions(operation).SelectMany(Leaves))
        {
            if (Sides(leaf) is var (one, other) && isWanted(one, other) && IsFixed(one) && IsFixed(other))
                found |= leaf is IBinaryOperation { OperatorKind: not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) } or IBinaryOperation { RightOperand.ConstantValue.HasValue: true };
            else if (!IsNeutral(leaf))
                return false;
        }

        return found;
    }

    // if and loop conditions around, and tests before that start the next turn or end the loop
    private IEnumerable<IOperation> Conditions(IOperation operation)
    {
        for (var current = operation; current.Parent is { } parent && current != inner; current = parent)
        {
            if (parent is IConditionalOperation choice && current != choice.Condition)
                yield return choice.Condition;

            if (parent is IBlockOperation block)
            {
                foreach (var earlier in block.Operations)
                {
                    if (earlier == current)
                        break;
                    if (earlier is IConditionalOperation { WhenFalse: null, WhenTrue: var leaving, Condition: var condition } && (leaving.AlwaysLeaves(inner) || leaving.DescendantsAndSelf().Any(part => part.Repeats(inner))))
                        yield return condition;
                }
            }
        }

        if (inner.Condition() is { } turning)
            yield return turning;
    }

    private static IEnumerable<IOperation> Leaves(IOperation condition) => condition.WithoutConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, LeftOperand: var left, RightOperand: var right } => Leaves(left).Concat(Leaves(right)),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var negated } => Leaves(negated),
        IParenthesizedOperation { Operand: var inside } => Leaves(inside),
        IConditionalOperation { WhenFalse: { } whenFalse } choice => Leaves(choice.Condition).Concat(Leaves(choice.WhenTrue)).Concat(Leaves(whenFalse)),
        var leaf => [leaf],
    };

    // x > y, x.CompareTo(y) > 0, comparer.Compare(x, y) > 0, x - y > 0
    private static (IOperation, IOperation)? Sides(IOperation leaf) => leaf is not IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThan
            or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test
        ? null
        : (test.LeftOperand.WithoutConversions(), test.RightOperand.WithoutConversions()) switch
        {
            (IInvocationOperation { Instance: { } one, TargetMethod.Name: "CompareTo", Arguments: [{ Value: var other }, ..] }, { ConstantValue: { HasValue: true, Value: 0 or 1 or -1 } }) => (one, other),
            (IInvocationOperation { Arguments: [{ Value: var one }, { Value: var other }, ..] }, { ConstantValue: { HasValue: true, Value: 0 or 1 or -1 } }) => (one, other),
            (IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var one, RightOperand: var other }, { ConstantValue: { HasValue: true, Value: 0 } }) => (one, other),
            var sides => sides,
        };

    // Bounds and flags: nothing of the elements, and no call.
    private bool IsNeutral(IOperation leaf) => !leaf.DescendantsAndSelf().Any(part =>
        part is IInvocationOperation or IAwaitOperation or IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: false }
        || part is ILocalReferenceOperation { Local: var local } && Holds(local, MostCopies));

    // A key that depends on the turn, as the column of a matrix does, orders nothing.
    private bool IsFixed(IOperation side)
    {
        if (Element.Of(side) is { Owner: not null })
            return true;

        return side switch
        {
            ILocalReferenceOperation { Local: var local } => !LoopEffects.Of(outer).Assigns(local) && !IsDeclaredInside(local) || Holds(local, MostCopies),
            IInvocationOperation { TargetMethod: var method } when method.IsInSource() && method.ReturnsVoid => false,
            _ => side.ChildOperations.All(IsFixed),
        };
    }

    // The one element that a value is, or is a member of, or is a copy of.
    private Element? Read(IOperation side, int copies = MostCopies)
    {
        if (Element.Of(side) is { Owner: not null } element)
            return element;

        if (side is ILocalReferenceOperation { Local: var local })
            return copies > 0 && IsDeclaredInside(local) && local.OnlyValue(side) is { } value ? Read(value, copies - 1) : null;

        Element? read = null;
        foreach (var part in side.ChildOperations)
        {
            if (Read(part, copies) is not { } found)
                continue;
            if (read is not null && !read.IsSameAs(found))
                return null;
            read = found;
        }

        return read;
    }

    private bool IsDeclaredInside(ILocalSymbol local) => local.DeclaringSyntaxReferences is [var declaration] && outer.Syntax.Span.Contains(declaration.Span);

    // Whether the outer loop gives it an element, or a member of one.
    private bool Holds(ILocalSymbol local, int copies)
    {
        foreach (var part in outer.Body.DescendantsAndSelf())
        {
            var value = part switch
            {
                ISimpleAssignmentOperation { Target: var target, Value: var assigned } when SymbolEqualityComparer.Default.Equals(target.ReferencedSymbol(), local) => assigned,
                IVariableDeclaratorOperation { Symbol: var declared } declarator when SymbolEqualityComparer.Default.Equals(declared, local) => declarator.GetVariableInitializer()?.Value,
                _ => null,
            };

            if (value is not null && (Read(value) is { } element && element.IsIn(sorted)
                || copies > 0 && value.DescendantsAndSelf().Any(inside => inside is ILocalReferenceOperation { Local: var other } && !SymbolEqualityComparer.Default.Equals(other, local) && Holds(other, copies - 1))))
            {
                return true;
            }
        }

        return false;
    }
}
