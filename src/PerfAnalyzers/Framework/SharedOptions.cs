namespace PerfAnalyzers;

/// <summary>Options that every rule reads. Each can also be set for one rule: <c>dotnet_code_quality.PERF2001.max_call_depth = 2</c>.</summary>
public static class SharedOptions
{
    public static readonly Option<SymbolList> ExcludedSymbols = Option.Symbols(Option.AllRules, "excluded_symbol_names",
        "methods, types or namespaces never reported, neither where they are used nor inside them: names or documentation ids separated by `|`");

    public static readonly Option<SymbolList> ExcludedTypes = Option.Symbols(Option.AllRules, "excluded_type_names_with_derived_types",
        "types never reported, together with all that derive from or implement them: names or documentation ids separated by `|`");

    public static readonly Option<int> MaxCallDepth = Option.Number(Option.AllRules, "max_call_depth", 3,
        "how many calls deep a finding is followed through source", most: 10);

    public static readonly Option<int> SmallLoopCount = Option.Number(Option.AllRules, "small_loop_count", 8,
        "loops that run at most this often, by a constant, are no loops", most: 1_000_000);

    public static readonly Option<int> SmallCollectionSize = Option.Number(Option.AllRules, "small_collection_size", 8,
        "searching constant collections of at most this many elements costs nothing", most: 1_000_000);

    public static readonly Option<bool> AnalyzeTestProjects = Option.Switch(Option.AllRules, "analyze_test_projects", fallback: false,
        "whether the rules that are quiet in test projects speak there too");
}
