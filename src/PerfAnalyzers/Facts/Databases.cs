namespace PerfAnalyzers;

/// <summary>Which libraries reach a database.</summary>
public static class Databases
{
    /// <summary>Whether a type is a query that a provider translates.</summary>
    public static bool IsQueryable(this ITypeSymbol? type, KnownSymbols known) => type.Implements(known.IQueryable);

    /// <summary>Whether a method belongs to Entity Framework Core or 6.</summary>
    public static bool IsEntityFramework(this IMethodSymbol method)
    {
        for (var space = method.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "EntityFrameworkCore", ContainingNamespace.Name: "Microsoft" } or { Name: "Entity", ContainingNamespace: { Name: "Data", ContainingNamespace.Name: "System" } })
                return true;
        }

        return false;
    }

    /// <summary>Whether a call sends everything that a context has been told to change.</summary>
    public static bool SavesChanges(this IInvocationOperation call) =>
        call.TargetMethod.Name is "SaveChanges" or "SaveChangesAsync"
        && (call.TargetMethod.ContainingType.DerivesFrom(KnownSymbols.Of(call).DbContext) || call.TargetMethod.ContainingType.DerivesFrom(KnownSymbols.Of(call).DbContext6));
}
