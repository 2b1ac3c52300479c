namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LazyLoadInLoop() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF2002", Area.Database, DiagnosticSeverity.Warning,
        title: "A navigation is loaded for one entity after another",
        message: "'{0}' is not part of the query, so reading it here asks the database again for each '{1}'; include it in the query",
        why: "Where navigations load when they are read, a loop that reads one looks like plain property access and is a query per entity: a list of 200 orders whose customers are shown takes 201 round trips, "
           + "one after another, on a thread that waits for each. With Include the first query brings all of them.",
        suppress: "where only a few of the entities get there.",
        fix: "safe for a single related entity; review for a collection, whose rows are all loaded then.",
        overlaps: "none of the mainstream packages");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.DbContext is null && known.DbContext6 is null)
            return;

        context.RegisterOperationAction(static c =>
        {
            var read = (IPropertyReferenceOperation)c.Operation;
            if (LazyRead.Of(read) is not null)
                c.Report(Rule, read, read.Property.Name, read.Property.ContainingType.Name);
        }, OperationKind.PropertyReference);
    }
}
