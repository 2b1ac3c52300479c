namespace PerfAnalyzers;

/// <summary>An assignment that gives a string variable its own text and more: <c>s += x</c>, <c>s = s + x</c>, <c>s = $"{s}, {x}"</c>, <c>s = string.Concat(s, x)</c>, <c>s = s.Insert(0, x)</c>.</summary>
public sealed class StringGrowth
{
    private StringGrowth(IOperation operation, IOperation target, ImmutableArray<IOperation> appended) => (Operation, Target, Appended) = (operation, target, appended);

    public IOperation Operation { get; }

    /// <summary>The variable, field or property that grows.</summary>
    public IOperation Target { get; }

    /// <summary>What is put after the old text, piece by piece; empty where something is put elsewhere.</summary>
    public ImmutableArray<IOperation> Appended { get; }

    public static StringGrowth? Of(IOperation operation)
    {
        switch (operation)
        {
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Target: { Type.SpecialType: SpecialType.System_String } target, Value: var value }:
                return new(operation, target, Pieces(value));

            case ISimpleAssignmentOperation { Target: { Type.SpecialType: SpecialType.System_String } target, Value: var value }:
                var pieces = Parts(value);
                if (pieces.Length > 1 && pieces.Any(piece => IsText(piece, target)))
                    return new(operation, target, IsText(pieces[0], target) ? pieces.RemoveAt(0) : ImmutableArray<IOperation>.Empty);
                return IsInsertion(value, target) ? new(operation, target, ImmutableArray<IOperation>.Empty) : null;

            default:
                return null;
        }
    }

    /// <summary>Whether a value is the text of <paramref name="variable"/> and more.</summary>
    public static bool IsLongerThan(IOperation value, ISymbol variable) =>
        Parts(value) is { Length: > 1 } parts && parts.Any(part => SymbolEqualityComparer.Default.Equals(Text(part)?.ReferencedSymbol(), variable));

    private static bool IsInsertion(IOperation value, IOperation target) =>
        value.WithoutConversions() is IInvocationOperation { TargetMethod: { Name: "Insert", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } old } && IsText(old, target);

    private static bool IsText(IOperation piece, IOperation target) => target.IsSameAs(Text(piece));

    private static IOperation? Text(IOperation piece) => piece switch
    {
        IInterpolationOperation { Alignment: null, FormatString: null, Expression: var expression } => expression.WithoutConversions(),
        IInterpolationOperation => null,
        _ => piece.WithoutConversions(),
    };

    private static ImmutableArray<IOperation> Parts(IOperation value) =>
        value.WithoutConversions() is IInterpolatedStringOperation { Parts: var parts } ? parts.ToImmutableArray<IOperation>() : Pieces(value);

    // a + b + c and string.Concat(a, b, c) alike. What is constant stays whole.
    private static ImmutableArray<IOperation> Pieces(IOperation value)
    {
        var pieces = new Stack<IOperation>();
        var rest = value;
        for (; rest.WithoutConversions() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, OperatorMethod: null, ConstantValue.HasValue: false } sum; rest = sum.LeftOperand)
        {
            foreach (var piece in Pieces(sum.RightOperand).Reverse())
                pieces.Push(piece);
        }

        foreach (var piece in Concatenated(rest).Reverse())
            pieces.Push(piece);

        return pieces.ToImmutableArray();
    }

    private static ImmutableArray<IOperation> Concatenated(IOperation value) =>
        value.WithoutConversions() is IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } method, Arguments: { Length: > 1 } arguments }
            && !method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Struct)
            ? arguments.Select(argument => argument.Value).ToImmutableArray()
            : ImmutableArray.Create(value);
}
