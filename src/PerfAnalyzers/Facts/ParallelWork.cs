namespace PerfAnalyzers;

/// <summary>What a call runs for many elements, or several of at once, on threads of the pool: the bodies of Parallel and ForAll. List.ForEach and Array.ForEach count for async bodies only: they run one after the other.</summary>
public sealed class ParallelWork
{
    private ParallelWork(IInvocationOperation call, ImmutableArray<IOperation> bodies) => (Call, Bodies) = (call, bodies);

    public IInvocationOperation Call { get; }

    /// <summary>The lambdas and methods.</summary>
    public ImmutableArray<IOperation> Bodies { get; }

    /// <summary>Whether several run at the same time.</summary>
    public bool IsParallel => Call.TargetMethod.ContainingType.Name is "Parallel" or "ParallelEnumerable";

    public static bool IsName(string name) => name is "For" or "ForEach" or "Invoke" or "ForAll";

    public static ParallelWork? Of(IInvocationOperation call)
    {
        var (method, known) = (call.TargetMethod, KnownSymbols.Of(call));
        var isMeant = method.Name switch
        {
            "For" or "Invoke" => method.ContainingType.Is(known.Parallel),
            "ForEach" => method.ContainingType.Is(known.Parallel) || method.ContainingType.Is(known.List) || method.ContainingType.Is(known.Array),
            "ForAll" => method.ContainingType is { Name: "ParallelEnumerable", ContainingNamespace.Name: "Linq" },
            _ => false,
        };
        return isMeant ? new(call, call.Arguments.Where(static argument => argument.Parameter?.Name is "body" or "action" or "actions").SelectMany(static argument => Delegates(argument.Value)).ToImmutableArray()) : null;
    }

    /// <summary>Whether nothing waits for the end of a body: an async lambda or method without a task to wait for, or one whose task is dropped.</summary>
    public static bool IsForgotten(IOperation body) => body switch
    {
        IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } } => true,
        IAnonymousFunctionOperation { Symbol.ReturnsVoid: true, Body.Operations: [IExpressionStatementOperation { Operation: IInvocationOperation only }, ..], Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.LambdaExpressionSyntax { ExpressionBody: not null } } => TaskBlocking.IsTask(only.Type),
        IMethodReferenceOperation { Method: { IsAsync: true, ReturnsVoid: true } } => true,
        _ => false,
    };

    private static IEnumerable<IOperation> Delegates(IOperation value)
    {
        switch (value)
        {
            case IConversionOperation { Operand: var operand }:
                return Delegates(operand);
            case IDelegateCreationOperation { Target: var target }:
                return Delegates(target);
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                return elements.SelectMany(Delegates);
            case IAnonymousFunctionOperation or IMethodReferenceOperation:
                return new[] { value };
            default:
                return Array.Empty<IOperation>();
        }
    }
}
