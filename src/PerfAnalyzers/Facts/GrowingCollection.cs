namespace PerfAnalyzers;

/// <summary>A collection that a loop makes longer turn by turn, each time by a new one.</summary>
public sealed class GrowingCollection
{
    private static readonly Memo<(SyntaxNode Loop, ISymbol Variable), bool> Verdicts = new();

    private GrowingCollection(CollectionGrowth growth, LoopScope loop, ImmutableArray<CollectionGrowth> growths) => (Growth, Loop, Growths) = (growth, loop, growths);

    /// <summary>The first in the loop.</summary>
    public CollectionGrowth Growth { get; }

    /// <summary>The outermost loop through which it grows.</summary>
    public LoopScope Loop { get; }

    /// <summary>All of the loop that make the variable longer.</summary>
    public ImmutableArray<CollectionGrowth> Growths { get; }

    /// <summary>Null for all but the first growth of a variable in a loop.</summary>
    public static GrowingCollection? Of(IOperation operation, AnalyzerOptions options, DiagnosticDescriptor rule)
    {
        if (CollectionGrowth.Of(operation) is not { Target: var target } growth
            || LoopScope.Around(operation, SharedOptions.SmallLoopCount.Read(options, operation.Syntax.SyntaxTree, rule)) is not { } nearest
            || growth.Kind == GrowthKind.Rebuilt && target is not ILocalReferenceOperation
            || !Grows(nearest))
        {
            return null;
        }

        var loop = nearest.Outermost(Grows);
        var growths = loop.RepeatedOperations.Select(CollectionGrowth.Of).OfType<CollectionGrowth>().Where(other => other.Target.IsSameAs(target)).ToImmutableArray();
        return growths[0].Operation.Syntax == operation.Syntax ? new(growths[0], loop, growths) : null;

        bool Grows(LoopScope scope) => IsOneVariable(target, scope) && Verdicts.Of((scope.Construct.Syntax, target.ReferencedSymbol()!), scope.Construct,
            construct => !construct.ClimbsMembers() && !scope.RepeatedOperations.Any(part => Resets(part, target) || NeedsWhole(part, target)));
    }

    private static bool IsOneVariable(IOperation target, LoopScope loop) => target switch
    {
        ILocalReferenceOperation { Local: var local } => !loop.Declares(local),
        IParameterReferenceOperation { Parameter: var parameter } => !loop.Declares(parameter),
        IFieldReferenceOperation { Instance: var instance } => instance is null || loop.KeepsObject(instance),
        IPropertyReferenceOperation { Property: var property, Instance: var instance, Arguments.IsEmpty: true } => property.IsAutomatic() && (instance is null || loop.KeepsObject(instance)),
        _ => false,
    };

    // What starts anew does not grow with the turns.
    private static bool Resets(IOperation part, IOperation target) => part switch
    {
        ISimpleAssignmentOperation { Target: var written } => written.IsSameAs(target) && CollectionGrowth.Of(part) is null,
        IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: var elements } } => elements.Any(element => element.IsSameAs(target)),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var passed } => passed.IsSameAs(target) && CollectionGrowth.Of(part.Parent!) is null,
        _ => false,
    };

    // Each length of it is kept, or given to others: it has to be copied anyway.
    private static bool NeedsWhole(IOperation part, IOperation target)
    {
        if (!part.IsSameAs(target))
            return false;

        var use = part.WithConversions();
        return use.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } call } => !method.IsReadOnlyLibraryCall() && CollectionGrowth.Of(call) is null,
            IArgumentOperation { Parent: IObjectCreationOperation } or IVariableInitializerOperation or ITupleOperation => true,
            IReturnOperation { Kind: OperationKind.YieldReturn } => true,
            IAssignmentOperation { Value: var value } => value == use,
            _ => false,
        };
    }
}
