namespace PerfAnalyzers;

/// <summary>A string that a loop makes longer turn by turn, so that every turn copies all of it.</summary>
public sealed class GrowingString
{
    private GrowingString(IOperation target, ImmutableArray<StringGrowth> growths, IOperation first)
    {
        Target = target;
        Growths = growths;
        First = first;
    }

    /// <summary>The variable, field or property that grows.</summary>
    public IOperation Target { get; }

    /// <summary>All that makes it longer in the body around, whether in a loop or not.</summary>
    public ImmutableArray<StringGrowth> Growths { get; }

    /// <summary>The first of them that a loop repeats: the one to report.</summary>
    public IOperation First { get; }

    public static GrowingString? Of(IOperation operation)
    {
        if (StringGrowth.Of(operation) is not { } growth || !GrowsInLoop(growth))
            return null;

        var growths = operation.Body().DescendantsAndSelf()
            .Select(StringGrowth.Of).Where(other => other is not null && other.Target.IsSameAs(growth.Target)).ToImmutableArray();
        return new(growth.Target, growths!, growths.First(other => GrowsInLoop(other!))!.Operation);
    }

    /// <summary>Whether a call of Aggregate puts a string together.</summary>
    public static bool IsAggregation(IInvocationOperation call) =>
        call is { Type.SpecialType: SpecialType.System_String, TargetMethod: { Name: "Aggregate", ContainingType.Name: "Enumerable" } }
        && call.ArgumentFor("func") is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: [var text, _], Body: var body } }
        && body.Operations is [IReturnOperation { ReturnedValue: { } value }]
        && StringGrowth.IsLongerThan(value, text)
        && LoopScope.Around(value) is not null;

    private static bool GrowsInLoop(StringGrowth growth) =>
        LoopScope.Around(growth.Operation) is { } loop
        && IsOneVariable(growth.Target, loop)
        && !IsHandlingError(growth.Operation, loop)
        && !ClimbsLevels(loop)
        && !loop.RepeatedOperations.Any(part => Resets(part, growth.Target) || MeasuresLength(part, loop, growth.Target) || NeedsWhole(part, loop, growth.Target));

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
        part.IsSameAs(target)
        && part.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => method.ContainingType.SpecialType != SpecialType.System_String,
            IArgumentOperation or IVariableInitializerOperation or IReturnOperation => true,
            IAssignmentOperation { Value: var value } => value == part,
            _ => false,
        }
        && part.IsUnconditionalIn(loop.Construct.Syntax);

    private static bool IsHandlingError(IOperation operation, LoopScope loop)
    {
        for (var parent = operation.Parent; parent is not null && parent != loop.Construct; parent = parent.Parent)
        {
            if (parent is ICatchClauseOperation)
                return true;
        }

        return false;
    }

    // while (error != null) { text += error.Message; error = error.InnerException; } turns as often as there are levels: a few times.
    private static bool ClimbsLevels(LoopScope loop) => loop.Construct is IWhileLoopOperation or IForLoopOperation && loop.RepeatedOperations.Any(part =>
        part is ISimpleAssignmentOperation { Target: var step, Value: IMemberReferenceOperation { Instance: { } from, Member: var member } }
        && step.IsSameAs(from)
        && Levels.Any(level => member.Name.StartsWith(level, StringComparison.Ordinal)));

    private static readonly ImmutableArray<string> Levels = ImmutableArray.Create("Inner", "Parent", "Base", "Declaring", "Containing", "Owner", "Outer");
}
