using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Asks rules what they register on a compilation, without running them.</summary>
public static class Registrations
{
    public static ImmutableArray<OperationKind> Of(IEnumerable<PerfAnalyzer> analyzers, Compilation compilation)
    {
        var recorder = new Recorder(compilation);
        foreach (var analyzer in analyzers)
            analyzer.Initialize(recorder);

        return [.. recorder.Kinds.Distinct()];
    }

    private sealed class Recorder(Compilation compilation) : AnalysisContext
    {
        public List<OperationKind> Kinds { get; } = [];

        public override void EnableConcurrentExecution() { }
        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) { }
        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => action(new Start(compilation, Kinds));
        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) => Kinds.AddRange(operationKinds);
        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) { }
        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw NotFree();
        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw NotFree();
        public override void RegisterCodeBlockStartAction<T>(Action<CodeBlockStartAnalysisContext<T>> action) => throw NotFree();
        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw NotFree();
        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw NotFree();
        public override void RegisterSyntaxNodeAction<T>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<T> syntaxKinds) => throw NotFree();
    }

    private sealed class Start(Compilation compilation, List<OperationKind> kinds)
        : CompilationStartAnalysisContext(compilation, new AnalyzerOptions([]), CancellationToken.None)
    {
        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) => kinds.AddRange(operationKinds);
        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) { }
        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw NotFree();
        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw NotFree();
        public override void RegisterCodeBlockStartAction<T>(Action<CodeBlockStartAnalysisContext<T>> action) => throw NotFree();
        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw NotFree();
        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw NotFree();
        public override void RegisterSyntaxNodeAction<T>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<T> syntaxKinds) => throw NotFree();
    }

    private static NotSupportedException NotFree() => new("A rule registers more than operations: have the analyzer that does nothing register it, too");
}
