namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrackerScannedInLoop() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2027", Area.Database, DiagnosticSeverity.Warning,
        title: "All that a context tracks is looked through in a loop",
        message: "{0} compares every entity that the context tracks with what was loaded, on every turn of the loop; read what is needed once, before it",
        why: "Entries and Local first look for changes: they compare each column of each tracked entity with its copy, and then walk through the entities one by one. Done per element, the loop costs the square of "
           + "their number: measured 53 to 163 times, and 70 times the memory, for no more than 500.",
        suppress: "where the context tracks a handful of entities only.",
        fix: "safe where the loop does not change what is tracked: a set or lookup of the keys before it. Review where it does, and an entity is looked for by its primary key: FindEntry (EF Core 8), "
           + "which knows where it is. None for anything else.",
        overlaps: "none of the mainstream packages",
        tags: [Tag.QuietInTests]);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null && known.DbContext6 is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            if (TrackerScan.Of(c.Operation) is { } scan && LoopAround(scan, c.Options) is not null && !c.ContainingSymbol.IsSeeding())
                c.Report(Rule, c.Operation, c.Operation is IForEachLoopOperation ? "Local" : NameOf(scan));
        }, OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.Loop);
    }

    /// <summary>The loop over data that looks again on every turn, at one context.</summary>
    public static LoopScope? LoopAround(TrackerScan scan, AnalyzerOptions options) =>
        DataLoops.Around(scan.Operation, SharedOptions.SmallLoopCount.Read(options, scan.Operation.Syntax.SyntaxTree, Rule)) is { } loop
        && !loop.IsInEachTurn(scan.Context)
        && !loop.RepeatedOperations.Any(static part => part is IInvocationOperation call && call.SavesChanges()) // which is told, and looks through it as well
            ? loop
            : null;

    private static string NameOf(TrackerScan scan) => scan.Operation switch
    {
        IInvocationOperation call when call != scan.View => $"Local.{call.TargetMethod.Name}",
        IInvocationOperation call => $"ChangeTracker.{call.TargetMethod.Name}",
        _ => "Local.Count",
    };
}
