namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyWithoutEquality() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1014", Area.Collections, DiagnosticSeverity.Warning,
        title: "A struct without equality of its own is a key",
        message: "{0} holds {1} and has no GetHashCode of its own, so each look-up boxes it, compares it by reflection, and hashes its first field only; make it a record struct, or implement IEquatable<{0}>",
        why: "Where a struct has no equality, ValueType.Equals and GetHashCode stand in. They work on the bits of a struct of whole numbers without gaps; any other they box, take apart by reflection, and hash "
           + "by its first field. Keys with an equal first field then share one bucket, and every look-up walks it: two thousand such keys took 154 ms to add where a record struct took 0.12 ms.",
        suppress: "for tables of a few entries.",
        fix: "safe; the struct becomes a record struct (readonly where it was), which also gives it a ToString that lists its members. Offered from C# 10 on, in the file that declares the struct, where it is not public and has no layout or equality of its own.",
        overlaps: "CA1815 (off by default) asks every public struct for equality");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterOperationAction(static c =>
        {
            if (HashedKey.Of(c.Operation) is { } key)
                c.ReportAt(Rule, c.Operation, key.Site, key.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), key.Reason);
        }, OperationKind.ObjectCreation, OperationKind.Invocation);
}
