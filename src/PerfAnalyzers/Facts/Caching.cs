namespace PerfAnalyzers;

/// <summary>Work done only when a cache has no answer.</summary>
public static class Caching
{
    private static readonly Memo<SyntaxNode, int> FirstHit = new();

    /// <summary>Whether the operation runs on a miss only: behind TryGetValue, ??=, a null check of a field, or after an early return of the hit.</summary>
    /// <param name="within">How far out to look: a loop, or a whole body.</param>
    public static bool IsBehindCache(this IOperation operation, IOperation within)
    {
        for (var current = operation; current.Parent is { } parent && current != within; current = parent)
        {
            switch (parent)
            {
                case ICoalesceOperation coalesce when current == coalesce.WhenNull && IsKept(coalesce.Value):
                case ICoalesceAssignmentOperation:
                case IConditionalOperation choice when current != choice.Condition && AsksCache(choice.Condition):
                    return true;
                case IBlockOperation block when current.Syntax.SpanStart > FirstHit.Of(block.Syntax, block, EndOfFirstHit):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the operation runs only where a check for null, or of a cache, says so.</summary>
    public static bool IsBehindCheck(this IOperation operation, IOperation within)
    {
        for (var current = operation; current.Parent is { } parent && current != within; current = parent)
        {
            if (parent is IConditionalOperation choice && current != choice.Condition && choice.Condition.DescendantsAndSelf().Any(IsNullCheck)
                || parent is IConditionalAccessOperation access && current == access.WhenNotNull
                || parent is ICoalesceOperation coalesce && current == coalesce.WhenNull)
            {
                return true;
            }
        }

        return operation.IsBehindCache(within);
    }

    /// <summary>Whether code fills what a field keeps if that is empty yet: it does so once.</summary>
    public static bool LoadsOnce(this IOperation body)
    {
        return body.Descendants().Any(part => part switch
        {
            ICoalesceAssignmentOperation { Target: IMemberReferenceOperation } => true,
            IBinaryOperation { LeftOperand: var left } => IsNullCheck(part) && IsFilled(left),
            IIsPatternOperation { Value: var value } => IsNullCheck(part) && IsFilled(value),
            _ => false,
        });

        bool IsFilled(IOperation kept) => kept.WithoutConversions() is IMemberReferenceOperation { Member: var member } && LoopEffects.Of(body).Assigns(member);
    }

    private static bool IsNullCheck(IOperation part) => part switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, RightOperand: var right } => right.WithoutConversions().ConstantValue is { HasValue: true, Value: null },
        IIsPatternOperation { Pattern: var pattern } => IsNull(pattern is INegatedPatternOperation { Pattern: var inner } ? inner : pattern),
        IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => true,
        _ => false,
    };

    private static bool IsNull(IPatternOperation pattern) => pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } or IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true };

    // if (_cache.TryGetValue(…)) return …
    private static int EndOfFirstHit(IBlockOperation block) =>
        block.Operations.FirstOrDefault(static statement =>
            statement is IConditionalOperation { WhenFalse: null } guard && AsksCache(guard.Condition) && Leaves(guard.WhenTrue))?.Syntax.Span.End ?? int.MaxValue;

    private static bool AsksCache(IOperation condition) =>
        condition.DescendantsAndSelf().Any(static part => part switch
        {
            IInvocationOperation { TargetMethod.Name: "TryGetValue" or "ContainsKey" or "TryGet" or "TryAdd" } => true,
            IInvocationOperation { TargetMethod: { Name: "Contains" or "Add", ContainingType.Name: "HashSet" or "ISet" or "ICollection" } } => true,

            // if (_customer == null) …
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: null }, LeftOperand: var left } => IsKept(left),
            IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation or INegatedPatternOperation } => IsKept(value),
            _ => false,
        });

    // A field, or an element of a dictionary or cache.
    private static bool IsKept(IOperation value) => value.WithoutConversions() switch
    {
        IFieldReferenceOperation => true,
        IPropertyReferenceOperation { Arguments.IsEmpty: false } => true,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } => true,
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" or "Get" or "TryGet" } => true,
        ILocalReferenceOperation { Local: var local } reference => local.Initializer(reference) is { } first && first is not ILocalReferenceOperation && IsKept(first),
        _ => false,
    };

    private static bool Leaves(IOperation statement) => statement switch
    {
        IReturnOperation or IBranchOperation => true,
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        _ => false,
    };
}
