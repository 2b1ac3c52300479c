namespace PerfAnalyzers;

/// <summary>
/// Whether a loop leaves alone all that an expression reads, collections and what their elements hold included, so that it gives the same on every turn.
/// Stricter than <see cref="LoopScope.IsInvariant"/>, which asks about single values and takes no calls.
/// </summary>
public sealed class Stability
{
    private readonly LoopScope _loop;
    private readonly ImmutableArray<LoopEffects> _effects;
    private readonly IOperation _expression;
    private readonly IOperation? _computed;

    /// <param name="computed">The part of it that is computed before the loop.</param>
    private Stability(LoopScope loop, IOperation expression, IOperation? computed = null)
    {
        (_loop, _expression, _computed) = (loop, expression, computed);
        _effects = loop.Reader is { } reader ? ImmutableArray.Create(loop.Effects, LoopEffects.Of(reader.Body)) : ImmutableArray.Create(loop.Effects);
    }

    public static bool Keeps(LoopScope loop, IOperation expression) => new Stability(loop, expression).KeepsAll();

    /// <summary>The same of a chain of deferred operators that a variable holds: what it starts from was computed once, its operators run in the loop.</summary>
    public static bool KeepsHeld(LoopScope loop, IInvocationOperation chain) =>
        new Stability(loop, chain, computed: Pipeline.EndingWith(chain) is { Root: var root } && root.ReferencedSymbol() is null ? root : null).KeepsAll();

    // Code that the loop calls, or that runs between its turns, and that might assign what we cannot see.
    private bool RunsForeignCode => Any(static effects => effects.CallsForeignCode);

    private bool KeepsAll()
    {
        foreach (var part in _expression.DescendantsAndSelf())
        {
            if (_computed?.Syntax.Span.Contains(part.Syntax.Span) != true && !Keeps(part))
                return false;
        }

        return _computed is null || _computed.Type.IsMaterialized() || !RunsForeignCode;
    }

    private bool Keeps(IOperation part) => part switch
    {
        { ConstantValue.HasValue: true } => true,

        // Whose code a delegate runs is not to be seen.
        ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation and not IMethodReferenceOperation when part.Type is { TypeKind: TypeKind.Delegate } => false,
        ILocalReferenceOperation or IParameterReferenceOperation => IsOwn(part) || KeepsVariable(part),
        IFieldReferenceOperation { Field.IsReadOnly: true, Instance: null, Type: { } type } when !type.IsMutableObject() => true,
        IFieldReferenceOperation or IPropertyReferenceOperation => IsOwn(part) ? KeepsMember((IMemberReferenceOperation)part) : KeepsVariable(part),
        IArrayElementReferenceOperation { ArrayReference: var array } => array.Type is { } type && !Any(effects => effects.ChangesObjectsOf(type)) && !RunsForeignCode,
        IInvocationOperation call => call.TargetMethod.IsPure() && call.Arguments.All(static argument => argument.Parameter?.RefKind is RefKind.None or RefKind.In),
        IConditionalAccessInstanceOperation => part.Instead() is var asked && asked != part && (_expression.Syntax.Span.Contains(asked.Syntax.Span) || asked.DescendantsAndSelf().All(Keeps)),
        IMethodReferenceOperation { Method: var method } => method.IsStatic && method.IsPure(),
        IObjectCreationOperation { Type: { } made } => made.IsAnonymousType || made.IsTupleType || made.Name is "KeyValuePair" or "HashSet" or "List" && !made.IsInSource(),
        IAwaitOperation or IAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation and not IAnonymousObjectCreationOperation } or IIncrementOrDecrementOperation or IThrowOperation
            or IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IInvalidOperation
            or IInstanceReferenceOperation { ReferenceKind: not (InstanceReferenceKind.ContainingTypeInstance or InstanceReferenceKind.ImplicitReceiver) } => false,
        _ => true,
    };

    // A parameter or local of a lambda in the expression, or a member of what one holds.
    private bool IsOwn(IOperation part) => part.RootVariable() is { } root && IsBornInside(root);

    private bool IsBornInside(ISymbol variable) =>
        variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function }
            ? _expression.DescendantsAndSelf().Any(part => part is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, function))
            : variable.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == _expression.Syntax.SyntaxTree && _expression.Syntax.Span.Contains(declaration.Span));

    // x.Name of an element x
    private bool KeepsMember(IMemberReferenceOperation member)
    {
        if (Any(effects => effects.AssignsMemberNamed(member.Member.Name)))
            return false;

        if (member.Type is { } type && type.IsMutableObject() && Any(effects => effects.ChangesObjectsOf(type)))
            return false;

        return !RunsForeignCode && !Any(effects => member.Member.ContainingType is { } owner && effects.ChangesObjectsOf(owner)) && !IsComputedFromAssigned(member.Member)
            || member.Member.NeverChanges();
    }

    // Total => Price * Count reads what it does not name.
    private bool IsComputedFromAssigned(ISymbol member) =>
        member is IPropertySymbol property && property.IsInSource() && !property.IsAutomatic() && Any(effects => effects.AssignsMemberOf(property.ContainingType));

    private bool KeepsVariable(IOperation reference)
    {
        if (!_loop.KeepsObject(reference) || _effects.Length > 1 && reference.ReferencedSymbol() is { } symbol && Any(effects => effects.Assigns(symbol)))
            return false;

        // Lambdas and local functions know the variables around them, and some may be what is called.
        if (RunsForeignCode && reference.RootVariable() is { } root && LoopEffects.Of(reference.Body()).ChangesInFunctions(root))
            return false;

        return KeepsContent(reference);
    }

    private bool KeepsContent(IOperation reference)
    {
        if (reference.ReferencedSymbol() is not { } symbol)
            return false;

        if (reference is IMemberReferenceOperation member)
        {
            if (!KeepsContentOfMember(member))
                return false;
        }

        if (reference.Type is not { } type || !type.IsMutableObject())
            return true;

        // Other threads have a hand in it.
        if (type.IsConcurrentCollection())
            return false;

        if (Any(effects => effects.Changes(symbol) || effects.Lends(symbol) || effects.PassesOn(symbol)))
            return false;

        return reference switch
        {
            ILocalReferenceOperation { Local: var local } => KeepsContentOfLocal(local, reference, type),
            // A parameter of the class is a field.
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => !RunsForeignCode && !Any(static effects => effects.Awaits),
            IParameterReferenceOperation => !Any(static effects => effects.Yields) && (type.IsMaterialized() || !RunsForeignCode),
            _ => true,
        };
    }

    private bool KeepsContentOfLocal(ILocalSymbol local, IOperation reference, ITypeSymbol type)
    {
        if (local.OnlyValue(reference) is not { } value)
            return type.IsMaterialized() || !RunsForeignCode;

        return value switch
        {
            IMemberReferenceOperation alias => KeepsContent(alias),
            IInvocationOperation chain when Pipeline.IsOperator(chain) && PerElementCalls.Deferred.Contains(chain.TargetMethod.Name) => KeepsHeld(_loop, chain),
            // A method that yields reads what it was given whenever it is asked.
            IInvocationOperation call when !type.IsMaterialized() => (call.IsFresh() || !RunsForeignCode) && call.ChildOperations.All(given => given.DescendantsAndSelf().All(Keeps)),
            _ => type.IsMaterialized() || value.IsFresh() || !RunsForeignCode,
        };
    }

    // Other methods of the object, and others who know it, can assign a member and change what it holds.
    private bool KeepsContentOfMember(IMemberReferenceOperation member)
    {
        if (member.Member.NeverChanges() && member.Type is { } type && !type.IsMutableObject())
            return true;

        if (RunsForeignCode || Any(static effects => effects.Awaits) || Any(effects => effects.AssignsMemberNamed(member.Member.Name)))
            return false;

        if (member.Member.IsInSource())
            return true;

        // What a library's object answers may depend on what was called before.
        return member.Instance is { } instance
            && (instance.Type.IsMaterialized() || instance.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String }
                || member.Type.IsMaterialized() && instance.RootVariable() is { } root && !IsGivenToCalls(root));
    }

    private bool IsGivenToCalls(ISymbol root) =>
        _loop.RepeatedOperations.Any(part => part switch
        {
            IInvocationOperation call when call.TargetMethod.IsPure() => false,
            IInvocationOperation call => IsRootedIn(call.Receiver(), root) || call.Arguments.Any(argument => IsRootedIn(argument.Value, root)),
            IAssignmentOperation { Target: var target } => target is not ILocalReferenceOperation && IsRootedIn(target, root),
            _ => false,
        });

    private static bool IsRootedIn(IOperation? value, ISymbol root) => SymbolEqualityComparer.Default.Equals(value?.RootVariable(), root);

    private bool Any(Func<LoopEffects, bool> test)
    {
        foreach (var effects in _effects)
        {
            if (test(effects))
                return true;
        }

        return false;
    }
}
