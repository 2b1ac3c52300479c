namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CartesianIncludes() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2008", Area.Database, DiagnosticSeverity.Warning,
        title: "Two collections are joined into one result",
        message: "'{0}' beside '{1}' sends every pair of their rows; load each by a query of its own with AsSplitQuery",
        why: "One query with two collections of the same parent is a join with both: 20 orders and 20 addresses of a customer come as 400 rows, each with all columns of the three tables, and are put "
           + "together again here. AsSplitQuery sends one query per collection, and every row once.",
        suppress: "where one of the collections never has more than a few elements.",
        fix: "review: the queries may see data that changed in between. None where the query is paged, which needs an order that is the same in each of them.",
        overlaps: "Entity Framework warns of it when the query runs (MultipleCollectionIncludeWarning)");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.RelationalQueryableExtensions?.GetMembers("AsSplitQuery").IsEmpty != false)
            return;

        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (Include.IsName(call.TargetMethod.Name)
                && FirstPair(call) is var (one, other)
                && !IsDecided(call)
                && LoadsIncludes(call))
            {
                c.Report(Rule, call, one.Navigation.Name, other.Navigation.Name);
            }
        }, OperationKind.Invocation);
    }

    // The call that makes the first pair of its query.
    private static (Include, Include)? FirstPair(IInvocationOperation call)
    {
        if (QueryChain.Of(call) is not { IsDatabase: true } query || Include.Of(query) is not { } includes)
            return null;

        var (own, before) = (includes.Where(include => include.Call == call), includes.Where(include => include.Call != call).ToList());
        return before.Exists(one => before.Exists(one.Multiplies)) ? null
            : own.SelectMany(one => before.Where(one.Multiplies), static (one, other) => ((Include, Include)?)(one, other)).FirstOrDefault();
    }

    // By a setting, or in the method: perhaps only in one of its branches.
    private static bool IsDecided(IInvocationOperation call) =>
        EfSetup.Of(call).DecidesOnSplitting
        || call.Body().Descendants().Any(static part => part is IInvocationOperation { TargetMethod.Name: "AsSplitQuery" or "AsSingleQuery" });

    // A projection says itself what is loaded; a count loads nothing.
    private static bool LoadsIncludes(IInvocationOperation call)
    {
        for (var next = call.Consumer(); next is not null && next.TargetMethod.IsExtensionMethod; next = next.Consumer())
        {
            if (next.TargetMethod.Name is "Select" or "SelectMany" or "GroupBy" || QueryOperators.Scalars.Contains(QueryOperators.WithoutAsync(next.TargetMethod.Name)))
                return false;
        }

        return true;
    }
}
