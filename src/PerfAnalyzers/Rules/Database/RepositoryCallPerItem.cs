namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepositoryCallPerItem() : PerfAnalyzer(Rule, OneByOne)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2020", Area.Database, DiagnosticSeverity.Info,
        title: "A repository is asked for one thing after another",
        message: "{0} is asked for one key on every turn of the loop; {1} takes all of them at once",
        why: "What a repository does is out of sight here, but it most likely asks a database, or a service that does, and each call waits for its answer. Asked for all keys at once, it needs one round trip: "
           + "the same mistake in code that can be seen (PERF2001) costs 12 to 45 times for 100 keys. Where no method takes several keys, the rule is silent until it is given a severity.",
        suppress: "where the repository answers from memory.",
        fix: "none; what the loop does with keys that are not found is for its author to say.",
        overlaps: "none of the mainstream packages",
        tags: [Tag.QuietInTests]);

    public static readonly Option<NamePatterns> RepositoryNames = Option.Patterns(Rule, "repository_name_patterns", "*Repository|*Repo|*Store|*Dao|*DataAccess|*Gateway|*Queries|*Reader",
        "types that fetch things by their keys: names separated by `|`, in which `*` stands for anything");

    private static readonly DiagnosticDescriptor OneByOne = AsOptIn(Rule, "{0} is asked for one key on every turn of the loop; if that is a round trip each time, have it take all keys at once");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (ItemRequest.IsName(call.TargetMethod.Name)
                && RepositoryNames.Read(c).Match(call.TargetMethod.ContainingType.Name)
                && ItemRequest.Of(call) is { } request
                && DataLoops.Around(call, SharedOptions.SmallLoopCount.Read(c, Rule)) is { } loop
                && loop.UsesElement(request.Key.Value)
                && !loop.IsInEachTurn(call.Instance)
                && !c.ContainingSymbol.IsSeeding())
            {
                c.Report(request.ForMany is null ? OneByOne : Rule, call, call.Called(), request.ForMany?.Name);
            }
        }, OperationKind.Invocation);
}
