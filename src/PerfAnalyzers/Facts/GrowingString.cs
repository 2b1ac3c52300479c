namespace PerfAnalyzers;

/// <summary>A string that a loop makes longer turn by turn, so that every turn copies all of it.</summary>
public sealed class GrowingString
{
    private static readonly Memo<SyntaxNode, ImmutableHashSet<SyntaxNode>> FirstOfBodies = new();

    private GrowingString(IOperation target, ImmutableArray<StringGrowth> growths) => (Target, Growths) = (target, growths);

    /// <summary>The variable, field or property that grows.</summary>
    public IOperation Target { get; }

    /// <summary>All that makes it longer in the body around, whether in a loop or not.</summary>
    public ImmutableArray<StringGrowth> Growths { get; }

    /// <summary>Whether an assignment is the first one in its body that makes a string longer in a loop; it stands for all that follow.</summary>
    public static bool IsFirst(IOperation assignment) =>
        StringGrowth.Of(assignment) is not null
        && LoopScope.Around(assignment) is not null
        && assignment.Body() is var body
        && FirstOfBodies.Of(body.Syntax, body, FirstIn).Contains(assignment.Syntax);

    public static GrowingString? Of(IOperation assignment) =>
        IsFirst(assignment) && StringGrowth.Of(assignment) is { Target: var target }
            ? new(target, GrowthsIn(assignment.Body()).Where(growth => growth.Target.IsSameAs(target)).ToImmutableArray())
            : null;

    /// <summary>Whether a call of Aggregate puts a string together.</summary>
    public static bool IsAggregation(IInvocationOperation call) =>
        call is { Type.SpecialType: SpecialType.System_String, TargetMethod: { Name: "Aggregate", ContainingType.Name: "Enumerable" } }
        && call.ArgumentFor("func") is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: [var text, _], Body: var body } }
        && body.Operations is [IReturnOperation { ReturnedValue: { } value }]
        && StringGrowth.IsLongerThan(value, text)
        && LoopScope.Around(value) is not null;

    private static IEnumerable<StringGrowth> GrowthsIn(IOperation body) => body.DescendantsAndSelf().Select(StringGrowth.Of).OfType<StringGrowth>();

    private static ImmutableHashSet<SyntaxNode> FirstIn(IOperation body)
    {
        var first = new List<StringGrowth>();
        var verdicts = new Dictionary<(SyntaxNode, ISymbol?), bool>();
        foreach (var growth in GrowthsIn(body))
        {
            if (LoopScope.Around(growth.Operation) is { } loop
                && !first.Any(earlier => earlier.Target.IsSameAs(growth.Target))
                && !IsHandlingError(growth.Operation, loop)
                && GrowsWithTurns(growth.Target, loop, verdicts))
            {
                first.Add(growth);
            }
        }

        return first.Select(growth => growth.Operation.Syntax).ToImmutableHashSet();
    }

    private static bool GrowsWithTurns(IOperation target, LoopScope loop, Dictionary<(SyntaxNode, ISymbol?), bool> verdicts)
    {
        var key = (loop.Construct.Syntax, target.ReferencedSymbol());
        if (!verdicts.TryGetValue(key, out var grows))
            verdicts[key] = grows = IsOneVariable(target, loop) && !loop.Construct.ClimbsLevels() && !loop.RepeatedOperations.Any(part => Resets(part, target) || MeasuresLength(part, loop, target) || NeedsWhole(part, loop, target));

        return grows;
    }

    // Other than LoopScope.KeepsObject, which asks for a variable that is not assigned.
    private static bool IsOneVariable(IOperation target, LoopScope loop) => target switch
    {
        ILocalReferenceOperation { Local: var local } => !loop.Declares(local),
        IParameterReferenceOperation { Parameter: var parameter } => !loop.Declares(parameter),
        IFieldReferenceOperation { Instance: var instance } => instance is null || loop.KeepsObject(instance),
        IPropertyReferenceOperation { Property: var property, Instance: var instance } => property.IsAutomatic() && (instance is null || loop.KeepsObject(instance)),
        _ => false,
    };

    // A text that starts anew, or is cut, does not grow with the turns.
    private static bool Resets(IOperation part, IOperation target) => part switch
    {
        ISimpleAssignmentOperation { Target: var written } => written.IsSameAs(target) && StringGrowth.Of(part) is null,
        IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: var elements } } => elements.Any(element => element.IsSameAs(target)),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var passed } => passed.IsSameAs(target),
        _ => false,
    };

    // Padding: while (text.Length % 4 != 0) text += "=".
    private static bool MeasuresLength(IOperation part, LoopScope loop, IOperation target) =>
        part is IPropertyReferenceOperation { Property.Name: "Length", Instance: { } measured } && measured.IsSameAs(target)
        && loop.Construct switch
        {
            IWhileLoopOperation { Condition: { } condition } => condition.Syntax.Span.Contains(part.Syntax.Span),
            IForLoopOperation { Condition: { } condition } => condition.Syntax.Span.Contains(part.Syntax.Span),
            _ => false,
        };

    // Every prefix is asked for, as in while (File.Exists(path)) path += "1": the text has to be copied anyway.
    private static bool NeedsWhole(IOperation part, LoopScope loop, IOperation target) =>
        part.IsSameAs(target) && IsTaken(part, target) && part.IsUnconditionalIn(loop.Construct.Syntax);

    private static bool IsTaken(IOperation text, IOperation target) => text.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => method.ContainingType.SpecialType != SpecialType.System_String,
        IArgumentOperation or IVariableInitializerOperation or IReturnOperation or IInvalidOperation => true,
        IAssignmentOperation assignment => assignment.Value == text && !assignment.Target.IsSameAs(target),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IInterpolationOperation or IInterpolatedStringOperation => IsTaken(text.Parent, target),
        _ => false,
    };

    private static bool IsHandlingError(IOperation operation, LoopScope loop)
    {
        for (var parent = operation.Parent; parent is not null && parent != loop.Construct; parent = parent.Parent)
        {
            if (parent is ICatchClauseOperation)
                return true;
        }

        return false;
    }
}
