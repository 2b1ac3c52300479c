namespace PerfAnalyzers;

/// <summary>Code that sets a database up: it runs once, and its size is known to its author.</summary>
public static class Seeding
{
    public static bool IsSeeding(this ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (Names(current.Name) || current is INamedTypeSymbol { BaseType.Name: "Migration" or "ModelSnapshot" })
                return true;
        }

        return false;
    }

    /// <summary>Whether the function around an operation runs when the program starts, or to set up its data.</summary>
    public static bool RunsAtStart(this IOperation operation) =>
        AsyncScope.Around(operation)?.Owner is { } owner && (Lifetimes.IsRunOnce(owner, KnownSymbols.Of(operation)) || owner.IsSeeding() || IsOfMigrations(owner.ContainingNamespace));

    private static bool IsOfMigrations(INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (Names(space.Name))
                return true;
        }

        return false;
    }

    private static bool Names(string name) => Has(name, "Seed") || Has(name, "Migrat");

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
