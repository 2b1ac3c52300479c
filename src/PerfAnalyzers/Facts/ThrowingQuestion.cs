namespace PerfAnalyzers;

/// <summary>A call that is asked whether it can answer by waiting for its exception: a parse, or the reading of a key, whose failure is caught and dropped.</summary>
public sealed class ThrowingQuestion
{
    private static readonly Memo<SyntaxNode, SyntaxNode?> First = new();

    private static readonly ImmutableHashSet<string> OfParsing = ImmutableHashSet.Create("FormatException", "OverflowException", "ArgumentException", "ArgumentNullException", "SystemException", "Exception");

    private ThrowingQuestion(IOperation operation, ITryOperation attempt, ImmutableArray<ICatchClauseOperation> handlers, string tried) =>
        (Operation, Attempt, Handlers, Tried) = (operation, attempt, handlers, tried);

    /// <summary>The parse, or the indexer.</summary>
    public IOperation Operation { get; }

    public ITryOperation Attempt { get; }

    /// <summary>The catch clauses that its failure leads to; all of them drop it.</summary>
    public ImmutableArray<ICatchClauseOperation> Handlers { get; }

    /// <summary>The method that answers instead of throwing: <c>int.TryParse</c>, or <c>TryGetValue</c>.</summary>
    public string Tried { get; }

    /// <summary>What a parse is called: <c>int.Parse</c>.</summary>
    public string Name => Operation is IInvocationOperation { TargetMethod: var method } ? $"{Shortest(method.ContainingType)}.{method.Name}" : Operation.Called();

    public bool IsLookup => Operation is IPropertyReferenceOperation;

    /// <summary>Whether a loop goes on after a failure, and meets the next.</summary>
    public bool FailsPerTurn =>
        LoopScope.Around(Operation) is { Construct: var loop } && !Handlers.Any(handler => handler.Handler.AlwaysLeaves(loop));

    /// <summary>The first of a try block; null for any other, and where the failure is more than dropped.</summary>
    public static ThrowingQuestion? Of(IOperation operation)
    {
        if (TriedInstead(operation) is not { } tried || Around(operation) is not { } attempt)
            return null;

        var isLookup = operation is IPropertyReferenceOperation;
        var handlers = attempt.Catches.Where(handler => Catches(handler, isLookup)).ToImmutableArray();
        return handlers.Any(handler => isLookup || handler.ExceptionType.Name is not ("ArgumentException" or "ArgumentNullException"))
            && handlers.All(Drops)
            && (handlers.All(IsNarrow) || attempt.Body.Descendants().All(IsHarmless))
            && First.Of(attempt.Syntax, attempt, static a => a.Body.Descendants().FirstOrDefault(part => TriedInstead(part) is not null && Around(part) == a)?.Syntax) == operation.Syntax
                ? new(operation, attempt, handlers, tried)
                : null;
    }

    private static string? TriedInstead(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: null, TargetMethod: { Name: "Parse" or "ParseExact", ContainingType: { } type } method } =>
            type.GetMembers("Try" + method.Name).IsEmpty ? null : $"{Shortest(type)}.Try{method.Name}",
        IInvocationOperation { TargetMethod: { ContainingType: { Name: "Convert", ContainingNamespace.Name: "System" }, Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..], ReturnType: { IsValueType: true } result } method }
            when method.Name.StartsWith("To", StringComparison.Ordinal) && !result.GetMembers("TryParse").IsEmpty && method.Parameters.All(static parameter => parameter.Type.SpecialType != SpecialType.System_Int32) => $"{Shortest(result)}.TryParse",
        IPropertyReferenceOperation { Property: { IsIndexer: true, Parameters.Length: 1 } indexer, Instance.Type: { } type } when !IsTarget(operation) && HasTryGetValue(type, indexer) => "TryGetValue",
        _ => null,
    };

    private static string Shortest(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static bool IsTarget(IOperation indexer) => indexer.Parent is IAssignmentOperation assignment && assignment.Target == indexer && assignment is ISimpleAssignmentOperation;

    private static bool HasTryGetValue(ITypeSymbol type, IPropertySymbol indexer)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("TryGetValue").Any(Fits))
                return true;
        }

        return type.AllInterfaces.Any(implemented => implemented.GetMembers("TryGetValue").Any(Fits));

        bool Fits(ISymbol member) =>
            member is IMethodSymbol { Parameters: [var key, { RefKind: RefKind.Out } value] }
            && SymbolEqualityComparer.Default.Equals(key.Type, indexer.Parameters[0].Type) && SymbolEqualityComparer.Default.Equals(value.Type, indexer.Type);
    }

    // The innermost try with catch clauses, in the same function.
    private static ITryOperation? Around(IOperation operation)
    {
        for (var current = operation; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case ITryOperation { Catches.IsEmpty: false } attempt when attempt.Body == current: return attempt;
                case ITryOperation or IAnonymousFunctionOperation or ILocalFunctionOperation: return null;
            }
        }

        return null;
    }

    private static bool Catches(ICatchClauseOperation handler, bool isLookup) =>
        handler.ExceptionType.ContainingNamespace is { Name: "System" or "Generic" }
        && (isLookup ? handler.ExceptionType.Name == "KeyNotFoundException" : OfParsing.Contains(handler.ExceptionType.Name) || handler.ExceptionType.SpecialType == SpecialType.System_Object);

    /// <summary>Whether the clause is for this failure and not for whatever may go wrong.</summary>
    private static bool IsNarrow(ICatchClauseOperation handler) =>
        handler.ExceptionType.Name is not ("Exception" or "SystemException" or "Object") || handler.Filter is not null;

    // Nothing is said of the exception, and nothing is done but going on.
    private static bool Drops(ICatchClauseOperation handler) =>
        (handler.Filter is null || IsTypeTest(handler.Filter))
        && handler.Handler.Operations.Length <= 2
        && handler.Handler.Operations.All(static statement => statement switch
        {
            IBranchOperation or IEmptyOperation => true,
            IReturnOperation { Kind: OperationKind.Return, ReturnedValue: var value } => value is null || value.IsPlain(),
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => assignment.Target.IsPlain() && assignment.Value.IsPlain(),
            IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Target: var counter } } => counter.IsPlain(),
            _ => false,
        });

    // when (e is FormatException or OverflowException)
    private static bool IsTypeTest(IOperation filter) => filter.DescendantsAndSelf().All(static part => part switch
    {
        IIsPatternOperation or ILocalReferenceOperation or IBinaryPatternOperation or ITypePatternOperation or IConversionOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } => true,
        IIsTypeOperation { TypeOperand.Name: var name } => OfParsing.Contains(name),
        _ => false,
    });

    // What a catch-all around a parse may also catch, without being there for it.
    private static bool IsHarmless(IOperation part) => part switch
    {
        IInvocationOperation call => TriedInstead(call) is not null || call.TargetMethod.IsReadOnlyLibraryCall() || call.TargetMethod is { Name: "Add" } added && added.IsOfFramework(),
        IObjectCreationOperation or IAwaitOperation or IDynamicInvocationOperation or IThrowOperation or ILoopOperation or IAnonymousFunctionOperation or IUsingOperation => false,
        IPropertyReferenceOperation { Property: var property } => !property.IsInSource() || property.IsAutomatic(),
        _ => true,
    };
}
