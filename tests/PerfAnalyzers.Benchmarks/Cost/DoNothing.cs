using System.Collections.Immutable;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Has the compiler build and hand out operations, and looks at none: the least that analyzers of these kinds can cost.</summary>
public sealed class DoNothing(ImmutableArray<OperationKind> kinds) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("NOTHING", "Nothing", "Nothing", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);

        // Has the driver follow the compile to its end, as every compile is followed that has analyzers.
#pragma warning disable RS1012, RS1013 // this one is to do nothing
        context.RegisterCompilationStartAction(static start => start.RegisterCompilationEndAction(static _ => { }));
#pragma warning restore RS1012, RS1013
        if (!kinds.IsEmpty)
            context.RegisterOperationAction(static _ => { }, kinds);
    }
}
