namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SaveChangesInLoop() : PerfAnalyzer(Rule, ThroughCalls)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2003", Area.Database, DiagnosticSeverity.Warning,
        title: "Changes are saved one by one",
        message: "{0} sends a transaction for every element; save once after the loop",
        why: "Each SaveChanges looks through everything that is tracked, opens a transaction, sends its statements and waits for the disk to have them. Saved together, they go in batches, in one "
           + "transaction: measured 10 to 28 times for 100 rows.",
        suppress: "where each element has to be saved whatever becomes of the others.",
        fix: "review: all is saved or nothing. It moves the call behind the loop where it is the last statement of the body, the loop is left by no other way, and nothing in it asks the database.",
        overlaps: "none of the mainstream packages",
        tags: [Tag.QuietInTests]);

    private static readonly DiagnosticDescriptor ThroughCalls = WithMessage(Rule, "{0} is called for every element, and saves each in a transaction of its own; save once after the loop");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null && known.DbContext6 is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (call.SavesChanges())
            {
                if (DataLoops.Around(call, SharedOptions.SmallLoopCount.Read(c, Rule)) is { } loop && !loop.IsInEachTurn(call.Receiver()) && !IsMeantSo(call, loop, c))
                    c.Report(Rule, call, call.TargetMethod.Name);
            }
            else if (call.TargetMethod.IsInSource()
                && LoopScope.Around(call, SharedOptions.SmallLoopCount.Read(c, Rule)) is not null
                && MethodSummary.PathTo(Effect.SavesChanges, call, SharedOptions.MaxCallDepth.Read(c, Rule), c.CancellationToken) is { } path
                && DataLoops.Around(call, SharedOptions.SmallLoopCount.Read(c, Rule)) is { } outer && !outer.IsInEachTurn(call.Receiver()) && !IsMeantSo(call, outer, c))
            {
                c.Report(ThroughCalls, call, path.Locations, path);
            }
        }, OperationKind.Invocation);
    }

    // A transaction for each, a new try for each, or a save now and then.
    private static bool IsMeantSo(IInvocationOperation call, LoopScope loop, OperationAnalysisContext c) =>
        c.ContainingSymbol.IsSeeding()
        || loop.RepeatedOperations.Any(static part => part is IInvocationOperation { TargetMethod.Name: "BeginTransaction" or "BeginTransactionAsync" or "CreateScope" or "CreateAsyncScope" or "CreateDbContext" or "CreateDbContextAsync" })
        || IsNowAndThen(call, loop);

    // if (++count % 100 == 0), if (batch.Count >= 100)
    private static bool IsNowAndThen(IOperation call, LoopScope loop)
    {
        for (var current = call; current.Parent is { } parent && current != loop.Construct; current = parent)
        {
            if (parent is ITryOperation { Catches.IsEmpty: false } attempt && current == attempt.Body
                || parent is IConditionalOperation choice && current != choice.Condition && choice.Condition.DescendantsAndSelf().Any(static part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual }))
            {
                return true;
            }
        }

        return false;
    }
}
