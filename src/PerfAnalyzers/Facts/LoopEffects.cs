namespace PerfAnalyzers;

/// <summary>What a piece of code writes, changes and calls. Kept per loop, as symbols and syntax only: an operation keeps its whole semantic model alive.</summary>
public sealed class LoopEffects
{
    private static readonly Memo<SyntaxNode, LoopEffects> Known = new();

    private readonly HashSet<ISymbol> _assigned = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _passedOn = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _lent = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changedInFunctions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changedTypes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(string Member, SyntaxNode Site)>> _changes = new(SymbolEqualityComparer.Default);

    private LoopEffects(IOperation code)
    {
        foreach (var part in code.DescendantsAndSelf())
        {
            Note(part);
            if (part is IAnonymousFunctionOperation or ILocalFunctionOperation && part.Syntax != code.Syntax)
                NoteFunction(Of(part));
        }
    }

    /// <summary>Calls whose code is not known to leave our variables alone: methods in source, delegates, interfaces, events, awaits of others' work.</summary>
    public bool CallsForeignCode { get; private set; }

    /// <summary>Whether other code runs between two turns: that of whoever enumerates an iterator.</summary>
    public bool Yields { get; private set; }

    /// <summary>Whether the code waits for work of others.</summary>
    public bool Awaits { get; private set; }

    public static LoopEffects Of(IOperation code) => Known.Of(code.Syntax, code, static operation => new LoopEffects(operation));

    /// <summary>Whether a variable, field or property gets another value.</summary>
    public bool Assigns(ISymbol symbol) => _assigned.Contains(symbol.OriginalDefinition);

    /// <summary>Whether a member that changes its collection is called, or an element set, on this variable, field or property.</summary>
    public bool Changes(ISymbol symbol) => _changes.ContainsKey(symbol.OriginalDefinition);

    /// <summary>Whether a lambda or local function in the code assigns, changes or lends the variable: whoever calls one does so, too.</summary>
    public bool ChangesInFunctions(ISymbol variable) => _changedInFunctions.Contains(variable.OriginalDefinition);

    /// <summary>Whether the object is given to code that could keep or change it.</summary>
    public bool PassesOn(ISymbol symbol) => _passedOn.Contains(symbol.OriginalDefinition);

    /// <summary>
    /// Whether a call could change what the object holds, out of our sight: one on the object itself, or one that it is given to as something that can be
    /// changed. The framework's own methods do no such thing.
    /// </summary>
    public bool Lends(ISymbol symbol) => _lent.Contains(symbol.OriginalDefinition);

    /// <summary>Where a collection is changed, and by which member.</summary>
    public IEnumerable<(string Member, SyntaxNode Site)> ChangesOf(ISymbol symbol) =>
        _changes.TryGetValue(symbol.OriginalDefinition, out var changes) ? changes : [];

    /// <summary>Whether a member of an object of this type, or of one it derives from, is assigned.</summary>
    public bool AssignsMemberOf(ITypeSymbol type) =>
        _assigned.Any(symbol => symbol is IFieldSymbol or IPropertySymbol && type.DerivesFrom(symbol.ContainingType?.OriginalDefinition));

    /// <summary>Whether a field or property of this name is assigned, of whatever type: an interface and what implements it name one by two symbols.</summary>
    public bool AssignsMemberNamed(string name)
    {
        foreach (var symbol in _assigned)
        {
            if (symbol.Name == name && symbol is IFieldSymbol or IPropertySymbol)
                return true;
        }

        return false;
    }

    /// <summary>Whether some collection of this type is changed, whichever it is.</summary>
    public bool ChangesObjectsOf(ITypeSymbol type) => _changedTypes.Contains(type.OriginalDefinition);

    private void NoteFunction(LoopEffects function)
    {
        _changedInFunctions.UnionWith(function._assigned);
        _changedInFunctions.UnionWith(function._changes.Keys);
        _changedInFunctions.UnionWith(function._lent);
    }

    private void Note(IOperation part)
    {
        switch (part)
        {
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets }:
                foreach (var target in targets.Elements)
                    Assign(target);
                break;
            case IAssignmentOperation assignment:
                if (!IsInitializer(assignment.Target))
                    Assign(assignment.Target);
                PassOn(assignment.Value);
                break;
            case IVariableInitializerOperation { Value: var value }:
                PassOn(value);
                break;
            case IIncrementOrDecrementOperation increment:
                Assign(increment.Target);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                Assign(argument.Value);
                break;
            case IArgumentOperation { Parent: IInvocationOperation call } argument when argument.Value.WithoutConversions() != call.Receiver():
                if (!call.TargetMethod.IsReadOnlyLibraryCall())
                    PassOn(argument.Value);
                if (!call.TargetMethod.IsOfFramework() && argument.Parameter?.Type.IsReadOnlyView() != true)
                    Lend(argument.Value);
                break;
            case IArgumentOperation { Parent: IObjectCreationOperation } argument:
                PassOn(argument.Value);
                break;
            case IInvocationOperation call:
                NoteCall(call);
                break;
            case IAwaitOperation:
                Awaits = true;
                break;
            case IDynamicInvocationOperation or IEventAssignmentOperation or IRaiseEventOperation:
                CallsForeignCode = true;
                break;
            case IObjectCreationOperation { Constructor: { } constructor } when constructor.IsInSource() && !constructor.IsImplicitlyDeclared:
                CallsForeignCode |= constructor.HasBody();
                break;
            case IPropertyReferenceOperation { Property: { } property } when property.IsInSource() && !property.IsAutomatic():
                CallsForeignCode |= !property.KeepsValue();
                break;
            case IReturnOperation { ReturnedValue: { } returned } when part.Kind == OperationKind.YieldReturn:
                CallsForeignCode = Yields = true; // the caller runs between two turns
                PassOn(returned);
                break;
        }
    }

    // new Order { Id = id } writes to an object that was not there before.
    private static bool IsInitializer(IOperation target) =>
        target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } };

    private void NoteCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke || method.IsInSource() && method.MethodKind != MethodKind.PropertyGet)
            CallsForeignCode = true;

        if (method is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Array } && MutatingMembers.Names.Contains(method.Name))
            Change(call.Arguments[0].Value, call);

        if (call.Receiver() is not { } receiver)
            return;

        if (!method.IsOfFramework())
            Lend(receiver);

        if (MutatingMembers.Names.Contains(method.Name) && !method.IsPureOn(receiver.Type) && receiver.Type is { } changed)
            _changedTypes.Add(changed.OriginalDefinition);

        if (MutatingMembers.Names.Contains(method.Name) && receiver.ReferencedSymbol() is { } symbol && !method.IsPureOn(receiver.Type))
        {
            NoteChange(symbol, method.Name, call);
        }
        else if (method.IsInSource())
        {
            PassOn(receiver);
        }
    }

    private void Assign(IOperation target)
    {
        switch (target.WithoutConversions())
        {
            case IArrayElementReferenceOperation { ArrayReference: var array }:
                Change(array, target);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } indexed }:
                Change(indexed, target);
                break;
            case IDeclarationExpressionOperation { Expression: var declared }:
                Assign(declared);
                break;
            case ITupleOperation { Elements: var elements }:
                foreach (var element in elements)
                    Assign(element);
                break;
            case var written when written.ReferencedSymbol() is { } symbol:
                _assigned.Add(symbol.OriginalDefinition);
                break;
        }
    }

    private void Change(IOperation collection, IOperation site)
    {
        if (collection.WithoutConversions().Type is { } type)
            _changedTypes.Add(type.OriginalDefinition);

        if (collection.ReferencedSymbol() is { } symbol)
            NoteChange(symbol, "this[]", site);
    }

    private void NoteChange(ISymbol collection, string member, IOperation site)
    {
        if (!_changes.TryGetValue(collection.OriginalDefinition, out var changes))
            _changes.Add(collection.OriginalDefinition, changes = []);
        changes.Add((member, site.Syntax));
    }

    private void Lend(IOperation value)
    {
        if (value.ReferencedSymbol() is { } symbol)
            _lent.Add(symbol.OriginalDefinition);
    }

    private void PassOn(IOperation value)
    {
        if (value.ReferencedSymbol() is { } symbol)
            _passedOn.Add(symbol.OriginalDefinition);
    }
}
