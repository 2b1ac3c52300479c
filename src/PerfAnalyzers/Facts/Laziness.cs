namespace PerfAnalyzers;

/// <summary>When a chain of operators does its work.</summary>
public static class Laziness
{
    /// <summary>Whether the call does its work in the statement it stands in: at once, or because something there reads its result to the end.</summary>
    public static bool RunsInPlace(this IInvocationOperation call)
    {
        IOperation current = call;
        while (current is IInvocationOperation { TargetMethod: { Name: var name } method } && IsDeferred(name, method))
        {
            var parent = current.Parent;
            while (parent is IConversionOperation or IArgumentOperation or ITranslatedQueryOperation)
                parent = parent.Parent;

            switch (parent)
            {
                case IInvocationOperation next when next.TargetMethod.IsReadOnlyLibraryCall() || next.TargetMethod.Name is "AddRange" or "UnionWith" or "ExceptWith" or "IntersectWith":
                    current = next;
                    break;
                case IForEachLoopOperation loop when loop.Collection.Syntax.Span.Contains(current.Syntax.Span):
                    return true;
                case IObjectCreationOperation { Type.ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } }:
                    return true;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>The foreach statement that reads a chain of deferred operators, element by element.</summary>
    public static IForEachLoopOperation? Reader(this IInvocationOperation call)
    {
        for (IOperation current = call; current is IInvocationOperation { TargetMethod: { Name: var name } method } && IsDeferred(name, method);)
        {
            current = current.Parent!;
            while (current is IConversionOperation or IArgumentOperation or ITranslatedQueryOperation)
                current = current.Parent!;

            if (current is IForEachLoopOperation loop)
                return loop;
        }

        return null;
    }

    /// <summary>The call that is given the result of this one: as its receiver, or as an argument.</summary>
    public static IInvocationOperation? Consumer(this IInvocationOperation call)
    {
        var parent = call.Parent;
        while (parent is IConversionOperation or IArgumentOperation or ITranslatedQueryOperation)
            parent = parent.Parent;

        return parent as IInvocationOperation;
    }

    private static bool IsDeferred(string name, IMethodSymbol method) =>
        PerElementCalls.Deferred.Contains(name) && (method.ContainingType.Name is "Enumerable" or "ParallelEnumerable" or "AsyncEnumerable");

    /// <summary>The sequence at the start of a chain of operators.</summary>
    public static IOperation Root(this IOperation chain)
    {
        while (chain is IInvocationOperation { TargetMethod.IsExtensionMethod: true } call && call.Receiver() is { } receiver)
            chain = receiver;

        return chain;
    }

    /// <summary>Whether an expression is evaluated whenever the code around it, up to <paramref name="whole"/>, is.</summary>
    public static bool IsUnconditionalIn(this IOperation operation, SyntaxNode whole)
    {
        for (var current = operation; current.Parent is { } parent && current.Syntax != whole; current = parent)
        {
            switch (parent)
            {
                case IConditionalOperation choice when current != choice.Condition:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } condition when current == condition.RightOperand:
                case ICoalesceOperation coalesce when current == coalesce.WhenNull:
                case ICoalesceAssignmentOperation assignment when current == assignment.Value:
                case ISwitchExpressionArmOperation:
                case IConditionalAccessOperation access when current == access.WhenNotNull:
                    return false;
            }
        }

        return true;
    }
}
