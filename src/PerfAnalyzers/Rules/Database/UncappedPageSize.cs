namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncappedPageSize() : PerfAnalyzer(Rule, ThroughCalls)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2024", Area.Database, DiagnosticSeverity.Warning,
        title: "The request says how many rows are fetched, without a limit",
        message: "'{0}' comes from the request and nothing limits it, so one request can fetch the whole table; cap it: Math.Min({0}, MaxPageSize)",
        why: "A page size that the caller chooses bounds nothing: one request with a million in its query string reads, tracks, serialises and sends the whole table, and a handful of them take the "
           + "server down. A limit in the code costs those who ask for sensible pages nothing.",
        suppress: "where something outside the code limits it: a gateway, a filter.",
        fix: "review: who asks for more than 100 rows gets 100. It caps the size where it is first used, with a constant of the class; none in top-level programs.",
        overlaps: "none of the mainstream packages; security scanners call it resource exhaustion",
        tags: [Tag.Outage]);

    private static readonly DiagnosticDescriptor ThroughCalls = WithMessage(Rule,
        "'{0}' comes from the request and {1} fetches as many rows, so one request can fetch the whole table; cap it: Math.Min({0}, MaxPageSize)");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (!known.HasDatabase || known is { ControllerBase: null, IEndpointRouteBuilder: null })
            return;

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (PageSize.UncappedAt(call, SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is { } size)
                c.Report(size.Path is null ? Rule : ThroughCalls, call, size.Path?.Locations ?? ImmutableArray<Location>.Empty, size.Chosen.Name(), size.Path);
        }, OperationKind.Invocation);
    }
}
