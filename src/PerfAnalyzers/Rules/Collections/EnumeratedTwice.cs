namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumeratedTwice() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1019", Area.Collections, DiagnosticSeverity.Hidden,
        title: "A sequence that reads files or the network is walked twice",
        message: "'{0}' does its reading again each time it is walked, and this is the second time; keep what it gives in a list",
        why: "File.ReadLines, Directory.EnumerateFiles, iterators over them and asynchronous streams hold nothing: each foreach, Count or Any opens the file, asks the directory or sends the requests again.",
        suppress: "where the data is too large for memory, or is meant to be read anew.",
        fix: "review; ToList() where the variable is declared. None for asynchronous streams.",
        overlaps: "CA1851 (off by default) says it of all sequences; this rule of those that leave the process");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(static c =>
        {
            if (c.Operation is IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: var value }
                && Reenumeration.SecondWalk(local, local.Type, value, value.Body(), c.CancellationToken) is { } second)
                c.Report(Rule, second, local.Name);
        }, OperationKind.VariableDeclarator);

        context.RegisterOperationAction(static c =>
        {
            foreach (var parameter in c.ContainingSymbol is IMethodSymbol method ? method.Parameters : ImmutableArray<IParameterSymbol>.Empty)
            {
                if (Reenumeration.SecondWalk(parameter, parameter.Type, value: null, c.Operation, c.CancellationToken) is { } second)
                    c.Report(Rule, second, parameter.Name);
            }
        }, OperationKind.MethodBody);
    }
}
