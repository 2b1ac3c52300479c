using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PerfAnalyzers.Tests;

/// <summary>Compiles a source, reports what rules find in it and applies their fixes.</summary>
public static class Workbench
{
    private static readonly ConcurrentDictionary<(LanguageVersion, Target, bool), Microsoft.CodeAnalysis.Project> Bases = new();
    private static readonly string Support = Path.Combine(Project.Root, "tests", "PerfAnalyzers.Tests", "Support");

    // Fixes may leave it to the SDK to write a member.
    private static readonly AnalyzerFileReference RegexGenerator = new(
        Path.Combine(Project.Packages, "microsoft.netcore.app.ref/10.0.10/analyzers/dotnet/cs/System.Text.RegularExpressions.Generator.dll"), new FromFile());

    public static Document Open(
        string source, LanguageVersion language = (LanguageVersion)1300, Target? target = null, bool isTopLevel = false, string path = "/Fixture.cs", string globalOptions = "", string sectionOptions = "")
    {
        var project = Bases.GetOrAdd((language, target ?? Target.Newest, isTopLevel), NewBase);
        project = project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From(globalOptions), filePath: "/.globalconfig").Project;
        project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(sectionOptions), filePath: "/.editorconfig").Project;
        foreach (var support in Directory.EnumerateFiles(Support, "*.cs").Where(file => source.Contains(Path.GetFileNameWithoutExtension(file), StringComparison.Ordinal)))
            project = project.AddDocument(Path.GetFileName(support), File.ReadAllText(support), filePath: "/Support/" + Path.GetFileName(support)).Project;

        if (source.Contains("Regex", StringComparison.Ordinal) && (target ?? Target.Newest) == Target.Newest)
            project = project.AddAnalyzerReference(RegexGenerator);

        return project.AddDocument(Path.GetFileName(path), SourceText.From(source), filePath: path);
    }

    // Compilations that derive from one base share its bound references, which are dear to bind.
    private static Microsoft.CodeAnalysis.Project NewBase((LanguageVersion Language, Target Target, bool IsTopLevel) key)
    {
        var project = new AdhocWorkspace().AddProject("Fixture", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(
                key.IsTopLevel ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: key.Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
                allowUnsafe: true, optimizationLevel: OptimizationLevel.Release))
            .WithParseOptions(new CSharpParseOptions(key.Language, preprocessorSymbols: ["NET"]))
            .WithMetadataReferences(key.Target.References);
        project.GetCompilationAsync().GetAwaiter().GetResult();
        return project;
    }

    public static async Task<ImmutableArray<Diagnostic>> CompilerDiagnostics(Document document, DiagnosticSeverity atLeast = DiagnosticSeverity.Error) =>
        [.. (await document.Project.GetCompilationAsync())!.GetDiagnostics().Where(found => found.Severity >= atLeast)];

    /// <summary>What the rules report in the document, in its order. A crash of a rule is thrown on.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Document document, params IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        var tree = await document.GetSyntaxTreeAsync();
        return [.. (await AnalyzeAll(document.Project, analyzers)).Where(d => d.Location.SourceTree == tree || d.Location == Location.None).OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id)];
    }

    /// <summary>What the rules report in a project. A crash of a rule is thrown on.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAll(Microsoft.CodeAnalysis.Project project, params IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        var crashes = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (crash, _, _) => crashes.Enqueue(crash), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = await (await project.GetCompilationAsync())!.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync();
        return crashes.TryDequeue(out var first) ? throw new InvalidOperationException(first.ToString()) : found;
    }

    /// <summary>Fixes one occurrence at a time, in document order and analysing anew, until no fix is offered.</summary>
    public static async Task<string> FixOneByOne(Document document, DiagnosticAnalyzer analyzer, CodeFixProvider fix, bool onlySafe)
    {
        for (var turn = 0; turn < 100; turn++)
        {
            var offered = await FirstAction(document, await Analyze(document, analyzer), fix, onlySafe);
            if (offered is null)
                return (await document.GetTextAsync()).ToString();

            document = await Apply(offered, document);
        }

        throw new InvalidOperationException("The fix does not remove what it fixes");
    }

    /// <summary>Fixes everything at once, in the way of dotnet format: it names no shape where the first finding has no fix.</summary>
    public static async Task<string> FixAll(Document document, DiagnosticAnalyzer analyzer, CodeFixProvider fix)
    {
        var context = new FixAllContext(document, fix, FixAllScope.Document, codeActionEquivalenceKey: null, fix.FixableDiagnosticIds, new Found(await Analyze(document, analyzer)), CancellationToken.None);
        var all = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return (await (all is null ? document : await Apply(all, document)).GetTextAsync()).ToString();
    }

    public static async Task<IReadOnlyList<CodeAction>> Actions(Document document, Diagnostic diagnostic, CodeFixProvider fix)
    {
        var actions = new List<CodeAction>();
        if (fix.FixableDiagnosticIds.Contains(diagnostic.Id))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));

        return actions;
    }

    /// <summary>A review fix says in its title what may differ.</summary>
    public static bool IsReview(CodeAction action) => action.Title.EndsWith(')');

    public static async Task<Document> Apply(CodeAction action, Document document) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

    private static async Task<CodeAction?> FirstAction(Document document, ImmutableArray<Diagnostic> diagnostics, CodeFixProvider fix, bool onlySafe)
    {
        foreach (var diagnostic in diagnostics)
        {
            if ((await Actions(document, diagnostic, fix)).FirstOrDefault(action => !onlySafe || !IsReview(action)) is { } offered)
                return offered;
        }

        return null;
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken _) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken _) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken _) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }

    private sealed class FromFile : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }

    /// <summary>Reports by all rules, and asks all fixes for what they offer: nothing may throw.</summary>
    public static async Task OfferFixes(Document document)
    {
        foreach (var diagnostic in await Analyze(document, Catalog.Analyzers))
        {
            foreach (var fix in Catalog.Fixes.Where(_ => diagnostic.Location.IsInSource))
                await Actions(document, diagnostic, fix);
        }
    }
}
