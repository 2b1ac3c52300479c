namespace PerfAnalyzers;

/// <summary>A new collection that one loop fills, an element per turn, from a source that knows how many it holds.</summary>
public sealed class FilledByLoop
{
    private static readonly ImmutableHashSet<string> Adding = ImmutableHashSet.Create("Add", "Enqueue", "Push", "AddLast");

    private FilledByLoop(ILocalSymbol local, IOperation source, string count) => (Local, Source, Count) = (local, source, count);

    public ILocalSymbol Local { get; }

    /// <summary>What the loop runs over.</summary>
    public IOperation Source { get; }

    /// <summary>The property of it that says how many.</summary>
    public string Count { get; }

    public static FilledByLoop? Of(IObjectCreationOperation creation, int small, int smallLoop)
    {
        if (creation.Initializer is not null
            || !creation.Arguments.All(static argument => argument.Parameter?.Type.Name == "IEqualityComparer")
            || !TakesCapacity(creation.Type)
            || LocalOf(creation) is not { } local
            || StatementOf(creation) is not { Parent: IBlockOperation block } statement)
        {
            return null;
        }

        // The first statement that mentions it is the loop.
        var next = block.Operations.Skip(block.Operations.IndexOf(statement) + 1).FirstOrDefault(following => following.DescendantsAndSelf().Any(part => part.IsUseOf(local)));
        if (next is not ILoopOperation loop
            || SourceOf(loop) is not ({ } source, { } count)
            || source.IsSmallCollection(Math.Max(small, smallLoop))
            || !IsKnownBefore(source, statement, loop, block)
            || local.OnlyValue(creation) is null
            || KeysRepeat(creation.Type, loop, local)
            || LoopEffects.Of(loop) is var effects && (effects.Awaits || effects.Yields || source.ReferencedSymbol() is { } symbol && effects.Changes(symbol))
            || !AddsOncePerTurn(loop, local))
        {
            return null;
        }

        return new(local, source, count);
    }

    private static ILocalSymbol? LocalOf(IOperation creation) =>
        creation.WithConversions().Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } ? local : null;

    private static IOperation? StatementOf(IOperation creation)
    {
        var current = creation;
        while (current.Parent is not null and not IBlockOperation)
            current = current.Parent;

        return current is IVariableDeclarationGroupOperation ? current : null;
    }

    private static bool TakesCapacity(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "List" or "Dictionary" or "HashSet" or "Queue" or "Stack", ContainingNamespace: { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } } named
        && named.InstanceConstructors.Any(static constructor => constructor.Parameters is [{ Type.SpecialType: SpecialType.System_Int32 }]);

    // foreach over a collection, or for from 0 up to its count
    private static (IOperation? Source, string? Count) SourceOf(ILoopOperation loop) => loop switch
    {
        IForEachLoopOperation { IsAsynchronous: false, Collection: var collection } when collection.WithoutConversions() is var source && CountOf(source.Type) is { } count => (source, count),
        IForLoopOperation
        {
            Before: [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: var counter, Initializer.Value.ConstantValue: { HasValue: true, Value: 0 } }] }] }],
            Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: var left, RightOperand: IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } counted } right },
            AtLoopBottom: [IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment } }],
        } when left.WithoutConversions().IsUseOf(counter) && CountOf(counted.Type) == right.Property.Name && !LoopEffects.Of(loop.Body).Assigns(counter) => (counted.WithoutConversions(), right.Property.Name),
        _ => default,
    };

    private static string? CountOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } or { SpecialType: SpecialType.System_String } => "Length",
        { Name: "ImmutableArray", ContainingNamespace.Name: "Immutable" } => "Length",
        INamedTypeSymbol named when !named.IsConcurrentCollection() && named.IsMaterialized() => HasCount(named) ? "Count" : null,
        _ => null,
    };

    // A type that implements ICollection may do so out of sight.
    private static bool HasCount(INamedTypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (IsCount(current))
                return true;
        }

        return type.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(IsCount);

        static bool IsCount(ITypeSymbol candidate) => candidate.GetMembers("Count").Any(static member => member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Type.SpecialType: SpecialType.System_Int32 });
    }

    // The source has a name, and reading its count where the collection is made gives what the loop will see, or throws what the loop would.
    private static bool IsKnownBefore(IOperation source, IOperation statement, ILoopOperation loop, IBlockOperation block)
    {
        if (source.ReferencedSymbol() is null || source is IPropertyReferenceOperation { Arguments.IsEmpty: false } || source.RootVariable() is null && !IsOwn(source))
            return false;

        // An array that a library's property gives is often made by reading it.
        if (source is IPropertyReferenceOperation { Property: var property } && (!property.KeepsValue() || !property.IsInSource() && property.Type is IArrayTypeSymbol))
            return false;

        if (source.RootVariable() is { } root && root.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == statement.Syntax.SyntaxTree && declaration.Span.Start >= statement.Syntax.SpanStart && statement.Parent!.Syntax.Span.Contains(declaration.Span)))
            return false;

        var (from, to) = (block.Operations.IndexOf(statement) + 1, block.Operations.IndexOf(loop));
        return from == to || source.IsSurelyThere() && block.Operations.Skip(from).Take(to - from).All(between => source.IsUntouchedIn(between));
    }

    private static bool IsOwn(IOperation source)
    {
        var part = source;
        while (part is IMemberReferenceOperation { Instance: { } instance })
            part = instance.WithoutConversions();

        return part is IInstanceReferenceOperation or IMemberReferenceOperation { Instance: null };
    }

    // What counts letters or days holds as many as there are of them, what asks before it writes expects the key to be there, and what a call makes
    // of an element it makes of others, too.
    private static bool KeysRepeat(ITypeSymbol? type, ILoopOperation loop, ILocalSymbol local)
    {
        if (type is not INamedTypeSymbol { Name: "Dictionary" or "HashSet", TypeArguments: [var key, ..] })
            return false;

        var uses = loop.Body.Descendants().Where(part => part.IsUseOf(local)).ToList();
        return key.HasFewValues()
            || uses.Count > 1
            || uses is [{ Parent: IInvocationOperation { Arguments: [{ Value: var added }, ..] } }] && IsComputed(added)
            || uses is [{ Parent: IPropertyReferenceOperation { Arguments: [{ Value: var index }, ..] } }] && IsComputed(index);

        static bool IsComputed(IOperation value) => value.DescendantsAndSelf().Any(static part => part is IInvocationOperation);
    }

    // A statement of the body itself adds, nothing skips it, and nothing else adds anywhere.
    private static bool AddsOncePerTurn(ILoopOperation loop, ILocalSymbol local)
    {
        var statements = loop.Body is IBlockOperation block ? block.Operations : ImmutableArray.Create(loop.Body);
        if (statements.Count(statement => IsAddition(statement, local)) != 1 || LoopEffects.Of(loop.Body()).ChangesOf(local).Count() != 1)
            return false;

        foreach (var part in loop.Body.Descendants())
        {
            if (part is IBranchOperation branch && (branch.Leaves(loop) || branch.Repeats(loop)) || part is IReturnOperation { Kind: OperationKind.Return } && part.AlwaysLeaves(loop))
                return false;
        }

        return true;
    }

    private static bool IsAddition(IOperation statement, ILocalSymbol local) =>
        statement is IExpressionStatementOperation { Operation: var operation }
        && operation switch
        {
            IInvocationOperation call => Adding.Contains(call.TargetMethod.Name) && call.Instance is { } instance && instance.WithoutConversions().IsUseOf(local),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } } => instance.WithoutConversions().IsUseOf(local),
            _ => false,
        };
}
