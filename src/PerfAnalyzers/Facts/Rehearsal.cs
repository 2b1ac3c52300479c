namespace PerfAnalyzers;

/// <summary>
/// Works a loop through on small collections, to see what it makes of them: comparisons, steps and moves of elements, and nothing else. A loop that treats
/// all its elements alike and orders every arrangement of a few of them orders any number.
/// </summary>
public sealed class Rehearsal
{
    private const int LongestCollection = 6;
    private const int Values = 3;
    private const int MostSteps = 20_000;

    private readonly IOperation _collection;
    private readonly int[] _elements;
    private readonly Dictionary<ISymbol, int> _variables = new(SymbolEqualityComparer.Default);
    private int _steps;

    private Rehearsal(IOperation collection, int[] elements) => (_collection, _elements) = (collection, elements);

    private enum Way { On, Next, Out }

    /// <summary>Whether a loop puts every collection in ascending (true) or in descending (false) order; null if that is not sure.</summary>
    public static bool? Order(ILoopOperation loop, IOperation collection)
    {
        var (ascending, descending) = (true, true);
        for (var length = 0; length <= LongestCollection && (ascending || descending); length++)
        {
            foreach (var elements in Arrangements(length))
            {
                var sorted = (int[])elements.Clone();
                Array.Sort(sorted);
                if (new Rehearsal(collection, elements).Statement(loop) is not Way.On)
                    return null;

                ascending &= elements.SequenceEqual(sorted);
                Array.Reverse(sorted);
                descending &= elements.SequenceEqual(sorted);
            }
        }

        return ascending ? true : descending ? false : null;
    }

    private static IEnumerable<int[]> Arrangements(int length)
    {
        var count = (int)Math.Pow(Values, length);
        for (var n = 0; n < count; n++)
        {
            var elements = new int[length];
            for (int i = 0, rest = n; i < length; i++, rest /= Values)
                elements[i] = rest % Values;
            yield return elements;
        }
    }

    // Null where the statement does what is not understood, fails, or does not come to an end.
    private Way? Statement(IOperation statement)
    {
        if (++_steps > MostSteps)
            return null;

        switch (statement)
        {
            case IBlockOperation block:
                return Sequence(block.Operations);
            case IVariableDeclarationGroupOperation { Declarations: var declarations }:
                foreach (var declarator in declarations.SelectMany(static declaration => declaration.Declarators))
                {
                    if (declarator.GetVariableInitializer()?.Value is { } initial && !Keep(declarator.Symbol, Value(initial)))
                        return null;
                }

                return Way.On;
            case IExpressionStatementOperation { Operation: var expression }:
                return Value(expression) is null ? null : Way.On;
            case IConditionalOperation choice:
                return Value(choice.Condition) is not { } chosen ? null : chosen != 0 ? Statement(choice.WhenTrue) : choice.WhenFalse is { } whenFalse ? Statement(whenFalse) : Way.On;
            case IForLoopOperation loop:
                return Sequence(loop.Before) is not Way.On ? null : Loop(loop, loop.Condition, loop.AtLoopBottom, testsFirst: true);
            case IWhileLoopOperation { ConditionIsUntil: false, Condition: { } condition } loop:
                return Loop(loop, condition, ImmutableArray<IOperation>.Empty, loop.ConditionIsTop);
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return Way.Out;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return Way.Next;
            case IEmptyOperation:
                return Way.On;
            default:
                return null;
        }
    }

    private Way? Sequence(ImmutableArray<IOperation> statements)
    {
        foreach (var statement in statements)
        {
            if (Statement(statement) is not Way.On and var way)
                return way;
        }

        return Way.On;
    }

    private Way? Loop(ILoopOperation loop, IOperation? condition, ImmutableArray<IOperation> step, bool testsFirst)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            if (condition is not null && (testsFirst || !isFirst))
            {
                if (Value(condition) is not { } goesOn)
                    return null;
                if (goesOn == 0)
                    return Way.On;
            }

            switch (Statement(loop.Body))
            {
                case null: return null;
                case Way.Out: return Way.On;
            }

            if (Sequence(step) is not Way.On)
                return null;
        }
    }

    private int? Value(IOperation expression) => expression switch
    {
        { ConstantValue: { HasValue: true, Value: int number } } => number,
        { ConstantValue: { HasValue: true, Value: bool truth } } => truth ? 1 : 0,
        IConversionOperation { OperatorMethod: null, Operand: var operand } => Value(operand),
        IParenthesizedOperation { Operand: var operand } => Value(operand),
        ILocalReferenceOperation { Local: var local } => Variable(local, expression),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => Value(operand) is { } value ? 1 - value : null,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, Operand: var operand } => -Value(operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, LeftOperand: var left, RightOperand: var right } => Value(left) is not { } one ? null : one == 0 ? 0 : Value(right),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr, LeftOperand: var left, RightOperand: var right } => Value(left) is not { } one ? null : one != 0 ? 1 : Value(right),
        IBinaryOperation { OperatorKind: var kind, LeftOperand: var left, RightOperand: var right } => Value(left) is { } one && Value(right) is { } other ? Combine(kind, one, other) : null,
        IConditionalOperation { Condition: var condition, WhenTrue: var whenTrue, WhenFalse: { } whenFalse } => Value(condition) is { } chosen ? Value(chosen != 0 ? whenTrue : whenFalse) : null,
        ISimpleAssignmentOperation { Target: var target, Value: var value } => Assign(target, Value(value)),
        ICompoundAssignmentOperation { OperatorKind: var kind, Target: var target, Value: var operand } => Value(target) is { } one && Value(operand) is { } other ? Assign(target, Combine(kind, one, other)) : null,
        IIncrementOrDecrementOperation { Target: var target } step => Value(target) is { } before && Assign(target, before + (step.Kind == OperationKind.Increment ? 1 : -1)) is { } after ? step.IsPostfix ? before : after : null,
        IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: var targets }, Value: var tuple } => Deconstruct(targets, tuple.WithoutConversions()),
        IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } measured } when measured.IsSameAs(_collection) => _elements.Length,
        IArrayElementReferenceOperation { ArrayReference: var array, Indices: [var index] } => array.IsSameAs(_collection) ? At(Value(index)) : null,
        IPropertyReferenceOperation { Instance: { } list, Arguments: [{ Value: var index }] } => list.IsSameAs(_collection) ? At(Value(index)) : null,
        IInvocationOperation call => Call(call),
        _ => null,
    };

    // A variable from before the loop has what it was declared with: who asks sees to it that nothing else writes it.
    private int? Variable(ILocalSymbol local, IOperation use)
    {
        if (_variables.TryGetValue(local, out var value))
            return value;

        return local.Initializer(use) is { } initial && Value(initial) is { } known && Keep(local, known) ? known : null;
    }

    private int? At(int? index) => index is { } at && at >= 0 && at < _elements.Length ? _elements[at] : null;

    private int? Assign(IOperation target, int? value)
    {
        if (value is not { } known)
            return null;

        switch (target.WithoutConversions())
        {
            case ILocalReferenceOperation { Local: var local }:
                _variables[local] = known;
                return known;
            case IArrayElementReferenceOperation { ArrayReference: var array, Indices: [var index] } when array.IsSameAs(_collection) && Value(index) is { } at:
                return Put(at, known);
            case IPropertyReferenceOperation { Instance: { } list, Arguments: [{ Value: var index }] } when list.IsSameAs(_collection) && Value(index) is { } at:
                return Put(at, known);
            default:
                return null;
        }
    }

    private int? Put(int at, int value)
    {
        if (at < 0 || at >= _elements.Length)
            return null;

        return _elements[at] = value;
    }

    private bool Keep(ISymbol variable, int? value)
    {
        if (value is { } known)
            _variables[variable] = known;
        return value is not null;
    }

    private int? Deconstruct(ImmutableArray<IOperation> targets, IOperation tuple)
    {
        if (tuple is not ITupleOperation { Elements: var elements } || elements.Select(Value).ToList() is not { } values)
            return null;

        for (var i = 0; i < targets.Length; i++)
        {
            if (Assign(targets[i], values[i]) is null)
                return null;
        }

        return 0;
    }

    private int? Call(IInvocationOperation call)
    {
        switch (call)
        {
            case { TargetMethod: { Name: "CompareTo", Parameters: [_], ContainingType.SpecialType: not SpecialType.None and not SpecialType.System_String }, Instance: { } one, Arguments: [{ Value: var other }] }:
                return Compare(one, other);
            case { TargetMethod: { Name: "CompareOrdinal", Parameters: [_, _], ContainingType.SpecialType: SpecialType.System_String }, Arguments: [{ Value: var one }, { Value: var other }] }:
                return Compare(one, other);
            case { Parent: IExpressionStatementOperation } when Exchange.Of(call) is { One: var one, Other: var other }:
                return Place(one) is { } i && Place(other) is { } j && At(i) is { } first && At(j) is { } second && Put(i, second) is not null && Put(j, first) is not null ? 0 : null;
            default:
                return null;
        }

        int? Place(Element element) =>
            SymbolEqualityComparer.Default.Equals(element.Owner, _collection.ReferencedSymbol()) && (element.Collection is null || element.Collection.IsSameAs(_collection))
                ? element.Position is null ? element.Distance : element.Position is ILocalSymbol local ? Variable(local, call) + element.Distance : null
                : null;
    }

    private int? Compare(IOperation one, IOperation other) => Value(one) is { } first && Value(other) is { } second ? first.CompareTo(second) : null;

    private static int? Combine(BinaryOperatorKind kind, int one, int other) => kind switch
    {
        BinaryOperatorKind.Add => one + other,
        BinaryOperatorKind.Subtract => one - other,
        BinaryOperatorKind.ExclusiveOr => one ^ other,
        BinaryOperatorKind.And => one & other,
        BinaryOperatorKind.Or => one | other,
        BinaryOperatorKind.LessThan => one < other ? 1 : 0,
        BinaryOperatorKind.LessThanOrEqual => one <= other ? 1 : 0,
        BinaryOperatorKind.GreaterThan => one > other ? 1 : 0,
        BinaryOperatorKind.GreaterThanOrEqual => one >= other ? 1 : 0,
        BinaryOperatorKind.Equals => one == other ? 1 : 0,
        BinaryOperatorKind.NotEquals => one != other ? 1 : 0,
        _ => null,
    };
}
