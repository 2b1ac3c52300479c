using System.Globalization;
using System.Reflection;

namespace PerfAnalyzers;

/// <summary>
/// A setting read from .editorconfig. A rule's own option is <c>dotnet_code_quality.PERF1001.name</c>; every option can also be
/// written for all rules as <c>dotnet_code_quality.PERF.name</c>. The file's section decides first, then the global options.
/// </summary>
public abstract class Option(string scope, string name, string summary)
{
    public const string Prefix = "dotnet_code_quality.";

    /// <summary>The scope of options that every rule reads.</summary>
    public const string AllRules = "PERF";

    private static readonly Lazy<ImmutableArray<Option>> Declared = new(FindAll);

    /// <summary>Every option of the package, found where it is declared.</summary>
    public static ImmutableArray<Option> All => Declared.Value;

    /// <summary>The rule's id, or <see cref="AllRules"/>.</summary>
    public string Scope { get; } = scope;

    public string Name { get; } = name;

    /// <summary>What it means, for rules.md.</summary>
    public string Summary { get; } = summary;

    public string Key { get; } = $"{Prefix}{scope}.{name}";

    public abstract string DefaultText { get; }

    /// <summary>Whether the value means something; if not, the default is used and PERF9001 says so.</summary>
    public abstract bool Accepts(string text);

    public static Option<int> Number(DiagnosticDescriptor rule, string name, int fallback, string summary, int most = int.MaxValue) =>
        Number(rule.Id, name, fallback, summary, most);

    public static Option<int> Number(string scope, string name, int fallback, string summary, int most = int.MaxValue) =>
        new(scope, name, summary, fallback, text =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? (true, number) : default);

    public static Option<bool> Switch(DiagnosticDescriptor rule, string name, bool fallback, string summary) => Switch(rule.Id, name, fallback, summary);

    public static Option<bool> Switch(string scope, string name, bool fallback, string summary) =>
        new(scope, name, summary, fallback, text => bool.TryParse(text, out var on) ? (true, on) : default);

    public static Option<string> Choice(DiagnosticDescriptor rule, string name, string summary, params string[] choices) =>
        new(rule.Id, name, summary, choices[0], text =>
            Array.Find(choices, choice => choice.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } chosen ? (true, chosen) : default);

    public static Option<SymbolList> Symbols(DiagnosticDescriptor rule, string name, string summary) => Symbols(rule.Id, name, summary);

    public static Option<SymbolList> Symbols(string scope, string name, string summary) =>
        new(scope, name, summary, SymbolList.Empty, text => (true, SymbolList.Parse(text)));

    public static Option<NamePatterns> Patterns(DiagnosticDescriptor rule, string name, string fallback, string summary) =>
        new(rule.Id, name, summary, NamePatterns.Parse(fallback), text => (true, NamePatterns.Parse(text)));

    // Options are static fields of the rules that read them. One pass per process, when the first bad setting could be reported.
    private static ImmutableArray<Option> FindAll()
    {
        var options = ImmutableArray.CreateBuilder<Option>();
        foreach (var type in typeof(Option).Assembly.GetTypes())
        {
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (typeof(Option).IsAssignableFrom(field.FieldType) && field.GetValue(null) is Option option)
                    options.Add(option);
            }
        }

        options.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        return options.ToImmutable();
    }
}

/// <inheritdoc cref="Option"/>
public sealed class Option<T>(string scope, string name, string summary, T fallback, Func<string, (bool Valid, T Value)> parse)
    : Option(scope, name, summary)
{
    // Read for every operation of a kind: not put together each time.
    private readonly string _keyForAllRules = $"{Prefix}{AllRules}.{name}";

    public override string DefaultText => fallback is bool on ? (on ? "true" : "false") : fallback?.ToString() ?? "";

    public override bool Accepts(string text) => parse(text).Valid;

    /// <summary>The value that holds in <paramref name="tree"/> for <paramref name="rule"/>, or the default when none is set or it means nothing.</summary>
    public T Read(AnalyzerOptions options, SyntaxTree tree, DiagnosticDescriptor? rule = null)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var text = Find(provider.GetOptions(tree), rule?.Id) ?? Find(provider.GlobalOptions, rule?.Id);
        return text is not null && parse(text.Trim()) is (true, var value) ? value : fallback;
    }

    /// <inheritdoc cref="Read(AnalyzerOptions, SyntaxTree, DiagnosticDescriptor)"/>
    public T Read(OperationAnalysisContext context, DiagnosticDescriptor? rule = null) => Read(context.Options, context.Operation.Syntax.SyntaxTree, rule);

    private string? Find(AnalyzerConfigOptions options, string? rule) =>
        rule is not null && rule != Scope && options.TryGetValue($"{Prefix}{rule}.{Name}", out var text) ? text
        : options.TryGetValue(Key, out text) ? text
        : Scope != AllRules && options.TryGetValue(_keyForAllRules, out text) ? text
        : null;
}
