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

    /// <summary>The method called on a value: its own, or an extension that a library adds to it.</summary>
    public static IInvocationOperation? CallOn(this IOperation value) => value.Parent switch
    {
        IInvocationOperation own when own.Instance == value => own,
        IArgumentOperation { Parent: IInvocationOperation extension } when !extension.TargetMethod.IsInSource() && extension.Receiver() == value.WithoutConversions() => extension,
        _ => null,
    };

    /// <summary>A value with the conversions around it: what is used where it stands.</summary>
    public static IOperation WithConversions(this IOperation value)
    {
        while (value.Parent is IConversionOperation)
            value = value.Parent;

        return value;
    }

    /// <summary>In <c>a?.b()</c>, the instance of b is a placeholder for a: that; any other operation as it is.</summary>
    public static IOperation Instead(this IOperation operation)
    {
        if (operation is not IConditionalAccessInstanceOperation)
            return operation;

        for (IOperation part = operation; part.Parent is { } parent; part = parent)
        {
            if (parent is IConditionalAccessOperation access && part == access.WhenNotNull)
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

    /// <summary>Whether a value is the count or length of a collection, read from it just there.</summary>
    public static bool IsCountOf(this IOperation value, IOperation? collection) =>
        value.WithoutConversions() is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } counted } && counted.IsSameAs(collection);

    /// <summary>The variable, parameter, field or property an operation names; null for anything computed.</summary>
    public static ISymbol? ReferencedSymbol(this IOperation operation) => operation.WithoutConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>How a reader would call the value: its code, cut where it gets long.</summary>
    public static string Name(this IOperation value)
    {
        const int Most = 40;
        var text = string.Join(" ", value.Syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Most ? text : text.Substring(0, Most) + "…";
    }

    /// <summary>The type and member that an operation uses, for messages: <c>File.ReadAllText</c>, or <c>ToList</c> for an extension method.</summary>
    public static string Called(this IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: var name } } => name,
        IInvocationOperation { TargetMethod: var method } => $"{method.ContainingType.Name}.{method.Name}",
        IMemberReferenceOperation { Member: var member } => $"{member.ContainingType.Name}.{member.Name}",
        _ => operation.Name(),
    };

    /// <summary>The catch clauses that see what the operation throws.</summary>
    public static IEnumerable<ICatchClauseOperation> Handlers(this IOperation operation)
    {
        for (var current = operation; current.Parent is { } parent; current = parent)
        {
            if (parent is ITryOperation attempt && current == attempt.Body)
            {
                foreach (var handler in attempt.Catches)
                    yield return handler;
            }
        }
    }

    /// <summary>Whether the operation runs only after something has failed: in a catch clause inside <paramref name="code"/>.</summary>
    public static bool RunsOnFailure(this IOperation operation, IOperation code)
    {
        for (var parent = operation.Parent; parent is not null && parent != code; parent = parent.Parent)
        {
            if (parent is ICatchClauseOperation)
                return true;
        }

        return false;
    }

    /// <summary>The whole body that an operation stands in.</summary>
    public static IOperation Body(this IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;

        return operation;
    }

    /// <summary>The statement an operation stands in, or the whole body where there are no statements.</summary>
    public static IOperation EnclosingStatement(this IOperation operation)
    {
        while (operation.Parent is { } parent && operation.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.StatementSyntax)
            operation = parent;

        return operation;
    }
}
