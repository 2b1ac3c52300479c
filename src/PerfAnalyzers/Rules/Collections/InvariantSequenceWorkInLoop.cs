namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvariantSequenceWorkInLoop() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1004", Area.Collections, DiagnosticSeverity.Warning,
        title: "A collection that stays is walked again on every turn of a loop",
        message: "{0} {1} '{2}' again on every turn of the loop, though nothing in it changes; keep the result in a local before the loop",
        why: "Max, Sum, ToList, OrderBy and string.Join look at every element, so a loop of n turns that asks the same of a collection of m elements looks at n × m of them "
           + "to get one answer n times. Asked once before the loop, it costs one walk.",
        suppress: "when the collection is known to stay short, or set `small_collection_size`; and where the loop changes the collection in a way that cannot be seen here.",
        fix: "safe where the work cannot throw: a loop that does not turn would not have thrown. For review where it can, such as Max of nothing. None where the collection may be null, "
           + "may change unseen, or is a lazy sequence.",
        overlaps: "PERF1001 and PERF1002 speak where what is looked for differs from turn to turn");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (RepeatedWork.Of((IInvocationOperation)c.Operation, c.Options, Rule) is { IsFirst: true } work)
                c.Report(Rule, c.Operation, work.Call.TargetMethod.Name, Verb(work.Kind), work.Collection.Name());
        }, OperationKind.Invocation);

    private static string Verb(WorkKind kind) => kind switch
    {
        WorkKind.Sort => "sorts",
        WorkKind.Copy => "copies",
        _ => "walks",
    };
}
