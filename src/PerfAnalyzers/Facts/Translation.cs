namespace PerfAnalyzers;

/// <summary>Code that is translated, or only named, instead of run: what it costs is not decided where it stands.</summary>
public static class Translation
{
    /// <summary>Whether the operation stands in an expression tree, at any depth.</summary>
    /// <remarks>
    /// All enclosing lambdas count: inside <c>q.Where(o => o.Lines.All(l => …))</c> the inner lambda is a plain delegate, yet it is translated too.
    /// </remarks>
    public static bool IsTranslated(this IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Parent.Type: { } type } && type.DerivesFrom(KnownSymbols.Of(operation).Expression))
                return true;
        }

        return false;
    }

    /// <summary>Whether the operation is never run as written: translated, in an attribute, or in <c>nameof</c>.</summary>
    public static bool IsNotRun(this IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is INameOfOperation or IAttributeOperation)
                return true;
        }

        return operation.IsTranslated();
    }
}
