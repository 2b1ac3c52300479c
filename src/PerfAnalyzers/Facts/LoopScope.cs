namespace PerfAnalyzers;

/// <summary>The nearest construct that runs an operation more than once. Every "in a loop" rule asks here, so they agree on what a loop is.</summary>
/// <remarks>
/// A loop's body, condition and step repeat; a foreach source and a for initialiser do not. A lambda is a boundary unless an operator calls it
/// per element, and a local function is one always. Not loops: what always leaves after its first turn, a small constant number of turns, options
/// seen as sequences, retries, and loops that wait for time or for events.
/// </remarks>
public sealed class LoopScope
{
    /// <summary>Loops of at most this many turns, by a constant, are no loops; see <see cref="SharedOptions.SmallLoopCount"/>.</summary>
    public const int SmallLoop = 8;

    private static readonly Memo<(SyntaxNode, SyntaxNode), ImmutableHashSet<SyntaxNode>> Leaving = new();

    private readonly int _smallLoop;

    private LoopScope(IOperation repeated, IOperation construct, int smallLoop) => (Repeated, Construct, _smallLoop) = (repeated, construct, smallLoop);

    /// <summary>What runs again: the body, condition or step of the loop, or the function that an operator calls per element.</summary>
    public IOperation Repeated { get; }

    /// <summary>The whole loop statement, or the call of the operator.</summary>
    public IOperation Construct { get; }

    /// <summary>The next loop that runs this one more than once.</summary>
    public LoopScope? Outer => Around(Construct, _smallLoop);

    /// <summary>What it iterates: the foreach source, or the sequence that the operator reads; null for other loops.</summary>
    public IOperation? Source => Construct switch
    {
        IForEachLoopOperation each => each.Collection.WithoutConversions(),
        IInvocationOperation call => call.Receiver() ?? call.ArgumentFor("source") ?? call.ArgumentFor("array"),
        _ => null,
    };

    public static LoopScope? Around(IOperation operation, int smallLoop = SmallLoop)
    {
        var part = operation;
        for (var parent = operation.Parent; parent is not null; part = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ILoopOperation loop:
                    if (Repeats(loop, part) && !RunsOnce(operation, part, loop) && !IsSmall(loop, smallLoop) && !WaitingLoops.Waits(loop, operation))
                        return new(part, loop, smallLoop);
                    break;

                // The receiver of a method group is read once, the method runs per element.
                case IDelegateCreationOperation creation when part is IMethodReferenceOperation && part == operation:
                case IDelegateCreationOperation when part is IAnonymousFunctionOperation:
                    if (PerElementCall(parent) is { } call)
                    {
                        var scope = new LoopScope(part, call, smallLoop);
                        if (scope.Source is not { } source || !source.IsSmallCollection(smallLoop))
                            return scope;
                    }
                    else if (part is IAnonymousFunctionOperation)
                    {
                        return null;
                    }

                    break;

                case ILocalFunctionOperation:
                case IConversionOperation when part is IAnonymousFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The body of a loop statement, however often it turns.</summary>
    public static LoopScope Of(IForEachLoopOperation loop) => new(loop.Body, loop, smallLoop: 0);

    /// <summary>The loop statement whose turns alternate with those of this one, because it reads what a deferred operator gives.</summary>
    public IForEachLoopOperation? Reader => Construct is IInvocationOperation call ? call.Reader() : null;

    /// <summary>The outermost loop, from this one on, of which the condition still holds.</summary>
    public LoopScope Outermost(Func<LoopScope, bool> holds)
    {
        var outermost = this;
        while (outermost.Outer is { } outer && holds(outer))
            outermost = outer;

        return outermost;
    }

    /// <summary>Everything that runs again on every turn.</summary>
    public IEnumerable<IOperation> RepeatedOperations => Construct switch
    {
        IForEachLoopOperation each => each.Body.DescendantsAndSelf(),
        IForLoopOperation counting => counting.ChildOperations.Skip(counting.Before.Length).SelectMany(part => part.DescendantsAndSelf()),
        IInvocationOperation => Repeated.DescendantsAndSelf(),
        _ => Construct.Descendants(),
    };

    /// <summary>Whether <paramref name="symbol"/> is born inside the loop, and so is new on every turn.</summary>
    public bool Declares(ISymbol symbol)
    {
        // The variable of a query is declared in its from clause, yet it is a parameter of the lambda of each clause.
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function })
            return Construct.DescendantsAndSelf().Any(part => part is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, function));

        foreach (var declaration in symbol.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree == Construct.Syntax.SyntaxTree && Construct.Syntax.Span.Contains(declaration.Span))
                return true;
        }

        return false;
    }

    /// <summary>What the loop writes, changes and calls.</summary>
    public LoopEffects Effects => LoopEffects.Of(Construct);

    /// <summary>
    /// Whether an expression denotes the same object on every turn: a variable that is not born or assigned in the loop, or a field or
    /// property of such. What a called method might assign unseen is not considered; fixes ask for more.
    /// </summary>
    public bool KeepsObject(IOperation receiver) => receiver.WithoutConversions() switch
    {
        ILocalReferenceOperation local => !Declares(local.Local) && !Effects.Assigns(local.Local),
        IParameterReferenceOperation parameter => !Declares(parameter.Parameter) && !Effects.Assigns(parameter.Parameter),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => true,
        IFieldReferenceOperation field => !Effects.Assigns(field.Field) && (field.Instance is null || KeepsObject(field.Instance)),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property =>
            property.Property.KeepsValue() && !Effects.Assigns(property.Property) && (property.Instance is null || KeepsObject(property.Instance)),
        _ => false,
    };

    /// <summary>Whether a value is the same on every turn: built from constants and from what the loop neither declares nor writes, without calls.</summary>
    public bool IsInvariant(IOperation value)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (!IsInvariantPart(part))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a value takes the same values again on every turn of the loop around this one: built from what that loop keeps and from the elements of a
    /// collection that it keeps.
    /// </summary>
    public bool RepeatsPerOuterTurn(IOperation value)
    {
        if (IsInvariant(value) || Source is not { } source || Outer is not { } outer || !outer.IsInvariant(source) || source.ReferencedSymbol() is { } collection && outer.Effects.Changes(collection))
            return false;

        foreach (var part in value.DescendantsAndSelf())
        {
            if (!outer.IsInvariantPart(part) && !IsElement(part))
                return false;
        }

        return true;
    }

    // The variable of the foreach, the parameter of the lambda, or a member of it that stays.
    private bool IsElement(IOperation part) => part switch
    {
        ILocalReferenceOperation { Local: var local } => Construct is IForEachLoopOperation each && each.Locals.Contains(local, SymbolEqualityComparer.Default),
        IParameterReferenceOperation { Parameter: var parameter } => Repeated is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, parameter.ContainingSymbol),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } owner } property => property.Property.KeepsValue() && !Effects.Assigns(property.Property) && IsElement(owner),
        _ => false,
    };

    private bool IsInvariantPart(IOperation part) => part switch
    {
        { ConstantValue.HasValue: true } => true,
        ILocalReferenceOperation or IParameterReferenceOperation => KeepsObject(part),
        IFieldReferenceOperation field => (field.Field.IsReadOnly || !Effects.Assigns(field.Field)) && (field.Instance is null || KeepsObject(field.Instance)),
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } => true,
        IPropertyReferenceOperation property => KeepsObject(property),
        IInvocationOperation or IAwaitOperation or IAnonymousFunctionOperation or IObjectCreationOperation or IAssignmentOperation or IIncrementOrDecrementOperation
            or IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IConditionalAccessInstanceOperation => false,
        _ => true,
    };

    private static bool Repeats(ILoopOperation loop, IOperation part) => loop switch
    {
        IForEachLoopOperation each => part != each.Collection && !IsOption(each.Collection.WithoutConversions().Type),
        IForLoopOperation counting => !counting.Before.Contains(part),
        _ => true,
    };

    // "if (found) { log += line; return log; }" runs once however often the loop turns.
    private static bool RunsOnce(IOperation operation, IOperation body, ILoopOperation loop)
    {
        for (var current = operation; current is not null && current != loop; current = current.Parent)
        {
            if (current is IReturnOperation { Kind: OperationKind.Return } or IThrowOperation && current != operation && current.AlwaysLeaves(loop))
                return true;

            if (current.Parent is IBlockOperation block && LeavesAfter(block, block.Operations, current, loop))
                return true;

            if (current.Parent is ISwitchCaseOperation section && section.Body.Contains(current) && LeavesAfter(section, section.Body, current, loop))
                return true;

            if (current == body)
                return false;
        }

        return false;
    }

    private static bool LeavesAfter(IOperation parent, ImmutableArray<IOperation> statements, IOperation current, ILoopOperation loop) =>
        Leaving.Of((parent.Syntax, loop.Syntax), parent, _ => LeavingStatements(statements, loop)) is { IsEmpty: false } leaving && leaving.Contains(current.Syntax);

    // The statements after which the loop is surely left, unless something before that starts its next turn.
    private static ImmutableHashSet<SyntaxNode> LeavingStatements(ImmutableArray<IOperation> statements, ILoopOperation loop)
    {
        var leaving = ImmutableHashSet.CreateBuilder<SyntaxNode>();
        var leaves = false;
        for (var i = statements.Length - 1; i >= 0; i--)
        {
            if (leaves)
                leaving.Add(statements[i].Syntax);

            leaves = statements[i].AlwaysLeaves(loop) || leaves && !statements[i].DescendantsAndSelf().Any(operation => operation.Repeats(loop));
        }

        return leaving.ToImmutable();
    }

    private static bool IsSmall(ILoopOperation loop, int smallLoop) => loop switch
    {
        IForEachLoopOperation each => each.Collection.WithoutConversions().IsSmallCollection(smallLoop),
        IForLoopOperation counting => counting.ConstantTurns() is { } turns && turns <= smallLoop,
        _ => false,
    };

    // A sequence of at most one element.
    private static bool IsOption(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Option" or "Maybe" or "Optional" or "Either" or "Result" or "Try" or "Validation" or "Fin" };

    /// <summary>The call that runs a lambda or method group once per element, if there is one.</summary>
    private static IInvocationOperation? PerElementCall(IOperation function)
    {
        while (function.Parent is IConversionOperation conversion)
            function = conversion;

        if (function.Parent is not IArgumentOperation { Parent: IInvocationOperation call, Parameter: { } parameter })
            return null;

        var known = KnownSymbols.Of(call);
        var type = call.TargetMethod.ContainingType.OriginalDefinition;
        return known.Group(PerElementCalls.Operators).Contains(type) && !PerElementCalls.RunOnce.Contains((call.TargetMethod.Name, parameter.Name))
            || PerElementCalls.Members.Contains(call.TargetMethod.Name) && known.Group(PerElementCalls.Collections).Contains(type)
            ? call
            : null;
    }
}
