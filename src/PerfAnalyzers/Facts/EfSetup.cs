using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>How the source sets its contexts up. That is said far from where the queries stand, often in another project's style: each setting counts for all contexts.</summary>
public sealed class EfSetup
{
    private static readonly ImmutableHashSet<string> Settings = ImmutableHashSet.Create(
        "UseQuerySplittingBehavior", "UseQueryTrackingBehavior", "QueryTrackingBehavior", "UseLazyLoadingProxies", "ILazyLoader", "LazyLoadingEnabled", "ProxyCreationEnabled",
        "ApplyConfiguration", "ApplyConfigurationsFromAssembly", "IEntityTypeConfiguration", "HasQueryFilter", "AutoDetectChangesEnabled",
        "AddInterceptors", "ISaveChangesInterceptor", "SaveChangesInterceptor", "SavingChanges", "SavedChanges", "StateChanged", "UseTriggers", "UseTptMappingStrategy", "UseTpcMappingStrategy", "SplitToTable", "ClientCascade",
        "UseNpgsql", "UseSqlServer", "UseSqlite", "UseMySql", "UseMySQL", "UseOracle", "UseCosmos", "UseInMemoryDatabase");

    private static readonly ConditionalWeakTable<Compilation, EfSetup> Known = new();

    private static readonly ImmutableHashSet<string> Providers = ImmutableHashSet.CreateRange(Settings.Where(static name => name is "UseNpgsql" or "UseSqlServer" or "UseSqlite" or "UseMySql" or "UseMySQL" or "UseOracle" or "UseCosmos" or "UseInMemoryDatabase"));

    private const string SaveOverride = "override SaveChanges";

    // How values of all properties of a type, or of a property, are stored.
    private const string AllConverted = "HaveConversion";
    private const string Converted = "HasConversion of ";

    // A property that is no navigation, or one that is loaded with its entity, or never by being read.
    private const string LoadedOtherwise = "Loaded otherwise: ";

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

    /// <summary>Whether navigations are loaded when they are read by the proxies that Entity Framework makes of entities.</summary>
    public bool MakesProxies => _names.Contains("UseLazyLoadingProxies");

    /// <summary>Whether a context may be told to load nothing by itself.</summary>
    public bool TurnsLazyLoadingOff => _names.Contains("LazyLoadingEnabled") || _names.Contains("ProxyCreationEnabled");

    /// <summary>Whether the configuration says of a property of this name that it is owned, ignored, loaded with its entity, or not loaded by being read.</summary>
    public bool LoadsOtherwise(IPropertySymbol navigation) => _names.Contains(LoadedOtherwise + navigation.Name);

    /// <summary>Whether a context may be told not to look for changes.</summary>
    public bool TurnsDetectionOff => _names.Contains("AutoDetectChangesEnabled");

    /// <summary>Whether code may run for each entity that is saved: an overridden SaveChanges, an interceptor, an event.</summary>
    public bool WatchesSaving => _names.Overlaps([SaveOverride, "AddInterceptors", "ISaveChangesInterceptor", "SaveChangesInterceptor", "SavingChanges", "SavedChanges", "StateChanged", "UseTriggers"]);

    /// <summary>Whether an entity may be spread over several tables, or rows that refer to it be deleted by the context instead of the database.</summary>
    public bool WritesSeveralTables => _names.Overlaps(["UseTptMappingStrategy", "UseTpcMappingStrategy", "SplitToTable", "ClientCascade"]);

    /// <summary>Whether every query gets a condition besides its own.</summary>
    public bool FiltersGlobally => _names.Contains("HasQueryFilter");

    /// <summary>Whether what a context's file applies as configuration stands in this source: another assembly's is not seen.</summary>
    public bool SeesConfigurationOf(SyntaxTree context) =>
        InTrees.GetValue(context, SettingsIn) is var names && !names.Contains("ApplyConfiguration") && !names.Contains("ApplyConfigurationsFromAssembly") || _names.Contains("IEntityTypeConfiguration");

    /// <summary>Whether a provider is chosen anywhere, by the method that chooses it.</summary>
    public bool Chooses(string provider) => _names.Contains(provider);

    /// <summary>Whether the only provider that is chosen anywhere is one of these.</summary>
    public bool ChoosesOnly(params string[] providers) => _names.Any(Providers.Contains) && _names.All(name => !Providers.Contains(name) || Array.IndexOf(providers, name) >= 0);

    /// <summary>Whether the values of a property may be stored as another type than its own.</summary>
    public bool ConvertsValuesOf(IPropertySymbol property) =>
        _names.Contains(AllConverted) || _names.Contains(Converted + property.Name)
        || property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ColumnAttribute" && attribute.NamedArguments.Any(static named => named.Key == "TypeName"));

    private static ImmutableHashSet<string> SettingsIn(SyntaxTree tree)
    {
        var found = ImmutableHashSet.CreateBuilder<string>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is SimpleNameSyntax { Identifier.ValueText: var name } && Settings.Contains(name))
                found.Add(name);
            else if (node is SimpleNameSyntax { Identifier.ValueText: AllConverted })
                found.Add(AllConverted);
            else if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasConversion", Expression: var configured } } && PropertyOf(configured) is { } property)
                found.Add(Converted + property);
            else if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AutoInclude" or "EnableLazyLoading", Expression: var loaded } } && PropertyOf(loaded, "Navigation") is { } navigation)
                found.Add(LoadedOtherwise + navigation);
            else if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "OwnsOne" or "OwnsMany" or "ComplexProperty" or "Ignore" }, ArgumentList.Arguments: [var owned, ..] } && NameIn(owned) is { } part)
                found.Add(LoadedOtherwise + part);
            else if (node is MethodDeclarationSyntax { Identifier.ValueText: "SaveChanges" or "SaveChangesAsync" } saving && saving.Modifiers.Any(SyntaxKind.OverrideKeyword))
                found.Add(SaveOverride);
        }

        return found.ToImmutable();
    }

    // Property(o => o.Status).HasMaxLength(10).HasConversion<string>(), Property("Status").…, Property<Status>("Status").…
    private static string? PropertyOf(ExpressionSyntax configured, string start = "Property")
    {
        while (configured is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: var arguments })
        {
            if (access.Name.Identifier.ValueText == start)
                return NameIn(arguments.FirstOrDefault());

            configured = access.Expression;
        }

        return null;
    }

    private static string? NameIn(ArgumentSyntax? property) => property?.Expression switch
    {
        SimpleLambdaExpressionSyntax { Body: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
        LiteralExpressionSyntax { Token.Value: string name } => name,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: MemberAccessExpressionSyntax member }] } => member.Name.Identifier.ValueText,
        _ => null,
    };
}
