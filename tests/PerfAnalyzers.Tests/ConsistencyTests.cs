using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace PerfAnalyzers.Tests;

/// <summary>What holds for all rules, so that no reviewer has to check it.</summary>
public sealed partial class ConsistencyTests
{
    [Fact]
    public void Each_id_belongs_to_one_rule_and_lies_in_its_area() =>
        Assert.All(Catalog.Rules, rule =>
        {
            Assert.Single(Catalog.Analyzers, analyzer => analyzer.SupportedDiagnostics.Any(supported => supported.Id == rule.Id));
            Assert.InRange(int.Parse(rule.Id["PERF".Length..]), Catalog.AreaOf(rule).FirstId, Catalog.AreaOf(rule).FirstId + 999);
        });

    [Fact]
    public void Each_rule_is_a_file_in_the_folder_of_its_area_with_its_fix_beside_it() =>
        Assert.All(Catalog.Analyzers, analyzer =>
        {
            var folder = Path.Combine(Project.Root, "src", "PerfAnalyzers", "Rules", Catalog.AreaOf(analyzer.SupportedDiagnostics[0]).Name);
            Assert.True(File.Exists(Path.Combine(folder, analyzer.GetType().Name + ".cs")));
            Assert.Equal(Catalog.FixNamed(analyzer.GetType().Name + "Fix") is not null, File.Exists(Path.Combine(folder, analyzer.GetType().Name + ".Fix.cs")));
        });

    [Fact]
    public void Each_fix_is_exported_and_fixes_the_rule_it_is_named_after() =>
        Assert.All(Catalog.Fixes, fix =>
        {
            var rule = Catalog.AnalyzerNamed(fix.GetType().Name[..^"Fix".Length]);
            Assert.Subset(rule.SupportedDiagnostics.Select(supported => supported.Id).ToHashSet(), fix.FixableDiagnosticIds.ToHashSet());
            Assert.NotNull(fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>());
            Assert.Contains(fix.GetType().GetCustomAttributes(), attribute => attribute.GetType().Name == "SharedAttribute");
        });

    [Fact]
    public void Rules_hold_no_state() =>
        Assert.All(Catalog.Analyzers, analyzer => Assert.Empty(analyzer.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)));

    [Fact]
    public void Titles_and_messages_are_phrases_that_promise_no_speed() =>
        Assert.All(Catalog.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics), rule =>
        {
            foreach (var text in new[] { rule.Title.ToString(), rule.MessageFormat.ToString() })
            {
                Assert.False(text.EndsWith('.'), text);
                Assert.DoesNotContain("faster", text, StringComparison.OrdinalIgnoreCase);
            }

            Assert.StartsWith("https://", rule.HelpLinkUri);
            Assert.EndsWith($"rules.md#{rule.Id.ToLowerInvariant()}", rule.HelpLinkUri);
        });

    [Fact]
    public void Each_rule_shows_an_example_what_it_reports_and_what_it_allows() =>
        Assert.All(Catalog.Analyzers, analyzer =>
        {
            var fixtures = Fixture.All.Where(fixture => fixture.RuleName == analyzer.GetType().Name).ToList();
            Assert.Single(fixtures, fixture => fixture.IsExample);
            Assert.NotEmpty(fixtures.Single(fixture => fixture.IsExample).Printed);
            Assert.Contains(fixtures, fixture => fixture.IsFlagged && !fixture.IsExample);
            Assert.Contains(fixtures, fixture => fixture.IsAllowed);
            if (Catalog.FixNamed(analyzer.GetType().Name + "Fix") is not null)
                Assert.Contains(fixtures, fixture => fixture.Fixed is not null);
        });

    [Fact]
    public async Task Remedies_are_not_reported()
    {
        foreach (var fixture in Fixture.All.Where(fixture => fixture.Remedy is not null))
            Assert.Empty(await Workbench.Analyze(fixture.Open(fixture.Remedy), fixture.Analyzer));
    }

    [Fact]
    public void No_fixed_file_is_left_over() =>
        Assert.All(Directory.EnumerateFiles(Path.Combine(Project.Root, "tests", "PerfAnalyzers.Tests", "Rules"), "*.fixed.cs", SearchOption.AllDirectories), path =>
            Assert.Contains(Fixture.All, fixture => fixture.FixedPath == path && fixture.HasFixOffered));

    [Fact]
    public async Task Rule_pages_are_up_to_date() => AssertUpToDate(Path.Combine(Project.Root, "rules.md"), await RulePages.Text());

    [Fact]
    public void Chart_of_gains_is_up_to_date() => AssertUpToDate(GainChart.Path, GainChart.Of(Gains.Load()));

    [Fact]
    public void Readme_shows_the_measured_cost()
    {
        var path = Path.Combine(Project.Root, "README.md");
        AssertUpToDate(path, CostText.In(File.ReadAllText(path), Costs.Load()!));
    }

    [Fact]
    public void Warnings_gain_what_they_promise()
    {
        var gains = Gains.Load();
        var broken = string.Join('\n', Catalog.Rules.Select(rule => Promise.BrokenBy(rule, gains.Of(rule))).OfType<string>());
        Assert.True(broken.Length == 0, broken);
    }

    [Fact]
    public void Gains_are_of_rules_that_exist_each_once_by_id()
    {
        var measured = Gains.Load().Rules.Select(gain => gain.Id).ToList();
        Assert.Equal(Catalog.Rules.Select(rule => rule.Id).Intersect(measured), measured);
    }

    [Fact]
    public void Mode_files_are_up_to_date()
    {
        var files = ModeFiles.All();
        Directory.CreateDirectory(ModeFiles.Folder);
        foreach (var (name, text) in files)
            AssertUpToDate(Path.Combine(ModeFiles.Folder, name), text);

        Assert.Equal(files.Keys, Directory.EnumerateFiles(ModeFiles.Folder).Select(Path.GetFileName).Where(name => !name!.StartsWith("builtin")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Assemblies_need_no_newer_compiler_than_promised()
    {
        Assert.True(Newest(typeof(PerfAnalyzer).Assembly) <= new Version(4, 8));
        Assert.True(Newest(typeof(Rewrite).Assembly) <= new Version(4, 14));

        static Version Newest(Assembly assembly)
        {
            using var reader = new PEReader(File.OpenRead(assembly.Location));
            var metadata = reader.GetMetadataReader();
            return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Where(reference => metadata.GetString(reference.Name).StartsWith("Microsoft.CodeAnalysis"))
                .Max(reference => new Version(reference.Version.Major, reference.Version.Minor))!;
        }
    }

    [Fact]
    public void The_rules_assembly_knows_no_workspaces() =>
        Assert.DoesNotContain(typeof(PerfAnalyzer).Assembly.GetReferencedAssemblies(), name => name.Name!.Contains("Workspaces"));

    [Fact]
    public void Version_of_the_assembly_is_the_version_of_the_package() =>
        Assert.Equal(typeof(PerfAnalyzer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0], typeof(PerfAnalyzer).Assembly.GetName().Version!.ToString(3));

    [Fact]
    public async Task Our_own_code_passes_our_own_rules()
    {
        var found = await Workbench.AnalyzeAll(OwnSource.Project, Catalog.Analyzers);
        Assert.True(found.IsEmpty, string.Join('\n', found));
    }

    // Rules → Facts → Catalogs → Framework and Symbols; a rule never mentions another.
    [Fact]
    public async Task Dependencies_point_one_way()
    {
        string[] layers = ["Framework", "Symbols", "Catalogs", "Facts", "Rules"];
        static int Rank(string layer) => layer switch { "Framework" or "Symbols" => 0, "Catalogs" => 1, "Facts" => 2, _ => 3 };

        var compilation = (await OwnSource.Project.GetCompilationAsync())!;
        var wrong = new SortedSet<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (LayerOf(tree.FilePath) is not { } layer)
                continue;

            var model = compilation.GetSemanticModel(tree);
            foreach (var name in (await tree.GetRootAsync()).DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var type = model.GetSymbolInfo(name).Symbol is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;
                if (type?.DeclaringSyntaxReferences is not [var declaration, ..] || LayerOf(declaration.SyntaxTree.FilePath) is not { } used)
                    continue;

                var isOtherRule = layer == "Rules" && used == "Rules" && declaration.SyntaxTree != tree && type.Name + ".Fix.cs" != Path.GetFileName(tree.FilePath);
                if (Rank(used) > Rank(layer) || isOtherRule)
                    wrong.Add($"{Path.GetFileName(tree.FilePath)} mentions {type.Name} of {used}");
            }
        }

        Assert.Empty(wrong);

        string? LayerOf(string path) => layers.FirstOrDefault(layer => path.Contains($"PerfAnalyzers/{layer}/"));
    }

    [Fact]
    public void Names_say_what_a_thing_is() =>
        Assert.Empty(typeof(PerfAnalyzer).Assembly.GetTypes().Concat(typeof(Rewrite).Assembly.GetTypes()).Concat(typeof(Fixture).Assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("PerfAnalyzers") == true && Vague().IsMatch(type.Name) && type.Name != nameof(PerfAnalyzers.Rules.SyncIoBehindHelper)).Select(type => type.FullName));

    [GeneratedRegex("Helper|Utils|Utilities|Common|Manager")]
    private static partial Regex Vague();

    private static void AssertUpToDate(string path, string text)
    {
        if (Project.Updates)
            File.WriteAllText(path, text);

        Assert.Equal(text, File.Exists(path) ? File.ReadAllText(path) : "");
    }
}
