namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeedlessMaterialization() : PerfAnalyzer(Rule, ForEach)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1013", Area.Collections, DiagnosticSeverity.Info,
        title: "A collection is copied to be looked at once",
        message: "{0} copies all of '{1}' for {2}, which needs no copy; ask the sequence itself",
        why: "ToList and ToArray allocate room for every element and fill it, only for the copy to be walked or counted once and thrown away. The sequence that was copied can be walked and "
           + "counted as well. A copy is worth its cost where it is used more than once, or where what was copied may change meanwhile.",
        suppress: "where the copy keeps apart what is read from what changes, in a way that cannot be seen here.",
        fix: "safe; it drops the call, or asks Count. Only where the sequence starts at a local or parameter that nothing else can reach, and nothing that is computed for the elements does more than compute.",
        overlaps: "CA1851 warns of walking a lazy sequence twice; CA1860 speaks about Any on a list");

    private static readonly DiagnosticDescriptor ForEach = WithMessage(Rule,
        "{0} copies all of '{1}' only to call ForEach on the copy; a foreach statement walks the sequence itself");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (NeedlessCopy.Of(call) is { } copy
                && !copy.Root.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(c, Rule))
                && !RepeatedWork.Covers(call, c.Options, Rule))
            {
                c.Report(NameOf(copy.Use) == "ForEach" ? ForEach : Rule, call, call.TargetMethod.Name, copy.Root.Name(), NameOf(copy.Use));
            }
        }, OperationKind.Invocation);

    private static string NameOf(IOperation use) => use switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IPropertyReferenceOperation property => property.Property.Name,
        _ => "a foreach",
    };
}
