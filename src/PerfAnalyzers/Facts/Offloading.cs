namespace PerfAnalyzers;

/// <summary>Work handed to another thread of the pool, only to be awaited at once.</summary>
public sealed class Offloading
{
    private Offloading(IInvocationOperation call, IOperation work, IOperation whole) => (Call, Work, Whole) = (call, work, whole);

    /// <summary><c>Task.Run(…)</c>, <c>Task.Factory.StartNew(…)</c></summary>
    public IInvocationOperation Call { get; }

    /// <summary>The lambda or method.</summary>
    public IOperation Work { get; }

    /// <summary>All that is awaited: the call, and Unwrap and ConfigureAwait behind it.</summary>
    public IOperation Whole { get; }

    /// <summary>The offloading that a call is; null where its task is kept, combined with others or given a time limit, or has a thread of its own.</summary>
    public static Offloading? Of(IInvocationOperation call)
    {
        var (method, known) = (call.TargetMethod, KnownSymbols.Of(call));
        var isMeant = method.Name switch
        {
            "Run" => method.IsStatic && method.ContainingType.Is(known.Task),
            "StartNew" => method.ContainingType is { Name: "TaskFactory", ContainingNamespace.Name: "Tasks" } && !call.Arguments.Any(static argument => argument.Value.DescendantsAndSelf().Any(static part => part is IFieldReferenceOperation { Field.Name: "LongRunning" })),
            _ => false,
        };
        if (!isMeant || call.Arguments is not [{ Value: var given }, ..])
            return null;

        IOperation whole = call;
        while (whole.Parent is IConversionOperation or IArgumentOperation || whole.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "Unwrap" })
            whole = whole.Parent;

        var work = given;
        while (work is IConversionOperation or IDelegateCreationOperation)
            work = work is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)work).Target;

        return work is IAnonymousFunctionOperation or IMethodReferenceOperation && whole.Parent is IAwaitOperation or IReturnOperation ? new(call, work, whole) : null;
    }

    /// <summary>The one thing that the work does: a call, or waiting for a task.</summary>
    public IOperation? Only => (Work as IAnonymousFunctionOperation)?.Body.Operations switch
    {
        [IReturnOperation { ReturnedValue: { } value }] => value.WithoutConversions(),
        [IExpressionStatementOperation { Operation: var done }, ..] when Work.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.LambdaExpressionSyntax { ExpressionBody: not null } or Microsoft.CodeAnalysis.CSharp.Syntax.LambdaExpressionSyntax { Block.Statements.Count: 1 } => done.WithoutConversions(),
        _ => null,
    };
}
