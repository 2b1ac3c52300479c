namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedClientPerCall() : PerfAnalyzer(Rule, Advice)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF3002", Area.IO, DiagnosticSeverity.Warning,
        title: "A client meant to be shared is made for every call",
        message: "Each call makes its own {0}, with its own connections and start-up; make one and share it",
        why: "These clients hold pools, connections and caches of tokens or metadata, and their vendors document one per process. Made per call, they log in and shake hands each time and "
           + "throw away what they learnt: a data source per call took 13.5 ms where a shared one took 0.1, and servers run out of connections first.",
        suppress: "in tools that run once.",
        fix: "safe; a static field, where the arguments are constants and the constructor does no I/O. None for Connect, Create and Build: a static field would keep their failure.",
        overlaps: "S6420 (Azure Functions only)",
        tags: [Tag.Outage, Tag.QuietInTests]);

    public static readonly Option<SymbolList> SharedClientTypes = Option.Symbols(Rule, "shared_client_types",
        "further types of which a process needs one: names or documentation ids separated by `|`");

    private static readonly DiagnosticDescriptor Advice = AsSuggestion(Rule,
        "Each call makes its own {0}; its connections are shared inside, but not what it caches: make one and share it");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (SharedClientCreation.Of(c.Operation, SharedClientTypes.Read(c)) is { } creation && Lifetimes.OfPerCall(c.Operation) is not null)
                c.Report(creation.IsSuggestion ? Advice : Rule, c.Operation, creation.TypeName);
        }, OperationKind.ObjectCreation, OperationKind.Invocation);
}
