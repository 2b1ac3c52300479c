namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SyncIoInAsync() : PerfAnalyzer(Rule, AnyCounterpart)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF4002", Area.Async, DiagnosticSeverity.Warning,
        title: "Synchronous I/O in an async method",
        message: "'{0}' holds a thread-pool thread until the answer is there; await '{1}'",
        why: "A synchronous call to a file, a network or a database keeps its thread while nothing happens on this side. Under load every thread of the pool waits like "
           + "that, new ones come at about one a second, and requests queue: measured with 200 clients on PostgreSQL, 67 requests a second instead of 2 100. "
           + "A single asynchronous call takes no less time; what it saves is the thread.",
        suppress: "where the call is known to be short and rare, or list the method in `excluded_symbol_names`.",
        fix: "safe; the counterpart is bound in the call's place before it is offered, gets the CancellationToken parameter in scope (not in catch and finally blocks), and "
           + "its using is added. A `using` statement of what is awaited becomes `await using` where the type has a DisposeAsync of its own. None behind `?.`, or where the counterpart's namespace would change what other names mean.",
        overlaps: "CA1849, VSTHRD103, MA0042, S6966, AsyncFixer02 (no mode of ours enables CA1849)",
        tags: [Tag.Outage, Tag.QuietInTests]);

    public static readonly Option<SymbolList> BlockingMethods = Option.Symbols(Rule, "blocking_methods",
        "further methods that block: documentation ids or names separated by `|`");

    public static readonly Option<bool> AnyAsyncCounterpart = Option.Switch(Rule, "any_async_counterpart", fallback: false,
        "whether every call with an asynchronous counterpart beside it is reported, as a suggestion");

    private static readonly DiagnosticDescriptor AnyCounterpart = AsSuggestion(Rule, "'{0}' has an asynchronous counterpart; await '{1}'");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (NameOfCounterpart(call, c.Options) is var (name, isKnown)
                && AsyncScope.AwaitableAt(call) is { } scope
                && AsyncCounterpart.Of(call, name, scope.TokenAt(call)) is { } counterpart
                && !call.IsChosenOverAwait())
            {
                c.Report(isKnown ? Rule : AnyCounterpart, call, call.Called(), counterpart.Method.Name);
            }
        }, OperationKind.Invocation);

        // foreach over a query opens its connection and reads on this thread.
        context.RegisterOperationAction(static c =>
        {
            if (c.Operation is IForEachLoopOperation { IsAsynchronous: false } loop && EnumeratedQuery(loop) is not null && AsyncScope.AwaitableAt(loop) is not null)
                c.Report(Rule, loop, "foreach over a query", "foreach (… in query.AsAsyncEnumerable())");
        }, OperationKind.Loop);
    }

    /// <summary>The query that a foreach statement runs while it turns.</summary>
    public static QueryChain? EnumeratedQuery(IForEachLoopOperation loop) =>
        loop.Collection.WithoutConversions() is { } source && source.Type.IsQueryable(KnownSymbols.Of(loop)) && QueryChain.Of(source) is { IsDatabase: true } query ? query : null;

    /// <summary>What the counterpart of a call would be called, and whether the call is known to block; null for calls that do not matter.</summary>
    public static (string Name, bool IsKnown)? NameOfCounterpart(IInvocationOperation call, AnalyzerOptions options)
    {
        if (BlockingCall.Of(call) is { } blocking)
            return blocking.IsSure ? (blocking.AsyncName, true) : null;

        var tree = call.Syntax.SyntaxTree;
        if (BlockingMethods.Read(options, tree).Names(call.TargetMethod))
            return (call.TargetMethod.Name + "Async", true);

        return AnyAsyncCounterpart.Read(options, tree) && !BlockingCall.HasNoBetter(call) ? (call.TargetMethod.Name + "Async", false) : null;
    }
}
