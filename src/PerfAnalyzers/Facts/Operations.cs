namespace PerfAnalyzers;

/// <summary>Reading operations as the author wrote them: without the conversions the compiler put in.</summary>
public static class Operations
{
    /// <summary>The value itself, without conversions that keep it the same object.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, Operand: var operand })
            operation = operand;

        return operation;
    }

    /// <summary>What a method is called on: the instance, or the first argument of an extension method, however it is written.</summary>
    public static IOperation? Receiver(this IInvocationOperation call)
    {
        if (call.Instance is { } instance)
            return instance.WithoutConversions().Instead();

        return call.TargetMethod.IsExtensionMethod && call.Arguments is [var first, ..] && first.Parameter?.Ordinal == 0
            ? first.Value.WithoutConversions().Instead()
            : null;
    }

    // In a?.b(), the instance of b is a placeholder for a.
    private static IOperation Instead(this IOperation operation)
    {
        if (operation is not IConditionalAccessInstanceOperation)
            return operation;

        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull.Syntax.Span.Contains(operation.Syntax.Span) is var inside && (inside || access.WhenNotNull == operation))
                return access.Operation.WithoutConversions();
        }

        return operation;
    }

    /// <summary>The argument given for a parameter, by the parameter's name.</summary>
    public static IOperation? ArgumentFor(this IInvocationOperation call, string parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)
                return argument.Value.WithoutConversions();
        }

        return null;
    }

    /// <summary>The variable, parameter, field or property an operation names; null for anything computed.</summary>
    public static ISymbol? ReferencedSymbol(this IOperation operation) => operation.WithoutConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>The statement an operation stands in, or the whole body where there are no statements.</summary>
    public static IOperation EnclosingStatement(this IOperation operation)
    {
        while (operation.Parent is { } parent && operation.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.StatementSyntax)
            operation = parent;

        return operation;
    }
}
