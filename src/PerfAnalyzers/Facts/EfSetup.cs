using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>How the source sets its contexts up. That is said far from where the queries stand, often in another project's style: each setting counts for all contexts.</summary>
public sealed class EfSetup
{
    private static readonly ImmutableHashSet<string> Settings = ImmutableHashSet.Create(
        "UseQuerySplittingBehavior", "UseQueryTrackingBehavior", "QueryTrackingBehavior", "UseLazyLoadingProxies", "ILazyLoader",
        "ApplyConfiguration", "ApplyConfigurationsFromAssembly", "IEntityTypeConfiguration", "HasQueryFilter", "AutoDetectChangesEnabled",
        "UseNpgsql", "UseSqlServer", "UseSqlite", "UseMySql", "UseMySQL", "UseOracle", "UseCosmos", "UseInMemoryDatabase");

    private static readonly ConditionalWeakTable<Compilation, EfSetup> Known = new();

    // Trees live on in the compilation of the next keystroke.
    private static readonly ConditionalWeakTable<SyntaxTree, ImmutableHashSet<string>> InTrees = new();

    private readonly ImmutableHashSet<string> _names;

    private EfSetup(Compilation compilation) =>
        _names = compilation.SyntaxTrees.Aggregate(ImmutableHashSet<string>.Empty, static (names, tree) => names.Union(InTrees.GetValue(tree, SettingsIn)));

    public static EfSetup Of(IOperation operation) => Known.GetValue(operation.SemanticModel!.Compilation, static compilation => new(compilation));

    /// <summary>Whether queries say themselves how included collections are loaded only where they differ from a setting.</summary>
    public bool DecidesOnSplitting => _names.Contains("UseQuerySplittingBehavior");

    /// <summary>Whether what a query gives may not be tracked unless it asks for that.</summary>
    public bool DecidesOnTracking => _names.Contains("UseQueryTrackingBehavior") || _names.Contains("QueryTrackingBehavior");

    /// <summary>Whether navigations may be loaded when they are read.</summary>
    public bool LoadsLazily => _names.Contains("UseLazyLoadingProxies") || _names.Contains("ILazyLoader");

    /// <summary>Whether a context may be told not to look for changes.</summary>
    public bool TurnsDetectionOff => _names.Contains("AutoDetectChangesEnabled");

    /// <summary>Whether every query gets a condition besides its own.</summary>
    public bool FiltersGlobally => _names.Contains("HasQueryFilter");

    /// <summary>Whether what a context's file applies as configuration stands in this source: another assembly's is not seen.</summary>
    public bool SeesConfigurationOf(SyntaxTree context) =>
        InTrees.GetValue(context, SettingsIn) is var names && !names.Contains("ApplyConfiguration") && !names.Contains("ApplyConfigurationsFromAssembly") || _names.Contains("IEntityTypeConfiguration");

    /// <summary>Whether a provider is chosen anywhere, by the method that chooses it.</summary>
    public bool Chooses(string provider) => _names.Contains(provider);

    private static ImmutableHashSet<string> SettingsIn(SyntaxTree tree)
    {
        var found = ImmutableHashSet<string>.Empty;
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is SimpleNameSyntax { Identifier.ValueText: var name } && Settings.Contains(name))
                found = found.Add(name);
        }

        return found;
    }
}
