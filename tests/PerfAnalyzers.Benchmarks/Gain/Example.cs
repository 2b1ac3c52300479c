using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers.Benchmarks;

/// <summary>What is measured of a rule: its example, and what its fix (a review fix, too) or else its remedy makes of it.</summary>
public sealed record Example(DiagnosticDescriptor Rule, Fixture Fixture, string After)
{
    /// <summary>The methods to call: those that the fix changes, or all where it changes what they call.</summary>
    public IReadOnlySet<string> Methods
    {
        get
        {
            var after = MethodsIn(After);
            var changed = MethodsIn(Fixture.Source).Where(method => after.TryGetValue(method.Key, out var text) && text != method.Value).Select(method => method.Key).ToHashSet();
            return changed.Count > 0 ? changed : [.. after.Keys];
        }
    }

    /// <summary>Whether its code says so: what it is given, or the address that it calls.</summary>
    public bool Asks(string text) => Fixture.Source.Contains(text, StringComparison.Ordinal);

    /// <summary>The shortest honest case.</summary>
    public static Task<Example?> Of(DiagnosticDescriptor rule) => Of(rule, fixture => fixture.IsExample);

    /// <summary>What is called under load: a fixture of its own where the example waits for nothing.</summary>
    public static async Task<Example?> UnderLoad(DiagnosticDescriptor rule) => await Of(rule, fixture => fixture.IsLoad) ?? await Of(rule);

    private static async Task<Example?> Of(DiagnosticDescriptor rule, Func<Fixture, bool> isMeant)
    {
        if (Fixture.Supported.SingleOrDefault(fixture => isMeant(fixture) && Catalog.RuleOf(fixture).Id == rule.Id) is not { } found)
            return null;

        var after = found.Remedy ?? (found.Fix is { } fix ? await Workbench.FixOneByOne(found.Open(), found.Analyzer, fix, onlySafe: false) : null);
        return after is null ? null : new(rule, found, after);
    }

    private static Dictionary<string, string> MethodsIn(string source) => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        .Where(method => method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.Modifiers.Any(SyntaxKind.StaticKeyword))
        .ToDictionary(method => method.Identifier.Text, method => method.ToString());
}
