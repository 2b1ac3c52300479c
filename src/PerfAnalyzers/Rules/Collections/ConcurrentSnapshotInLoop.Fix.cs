namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConcurrentSnapshotInLoopFix() : PerfFix<ForEachStatementSyntax>(ConcurrentSnapshotInLoop.Rule)
{
    protected override Rewrite? Plan(ForEachStatementSyntax loop, FixContext context)
    {
        if (context.OperationOf(loop) is not IForEachLoopOperation { Locals: [var element] } operation
            || ConcurrentSnapshot.Of(operation.Collection.WithoutConversions()) is not { Member: "Keys" or "Values" } snapshot
            || !context.AllTargetsHave(known => known.KeyValuePair?.GetMembers("Deconstruct").IsEmpty == false)
            || !IsElement(element, snapshot, context)
            || !snapshot.Collection.IsUntouchedIn(operation.Body))
        {
            return null;
        }

        return Rewrite.Review("Loop over the pairs", "it is no snapshot: changes made meanwhile may be seen", edit =>
        {
            var table = snapshot.Collection.Syntax.WithoutTrivia().ToString();
            if (snapshot.Member == "Values")
                edit.LoopOverPairs(loop, table, "_", element.Name);
            else
                edit.LoopOverPairs(loop, table, element.Name, KeyLoop.Of(operation) is { } keys ? ValueOf(keys, loop, edit) : "_");
        });
    }

    private static string ValueOf(KeyLoop keys, ForEachStatementSyntax loop, Edit edit)
    {
        var value = edit.FreshName("value", loop);
        foreach (var lookup in keys.Lookups)
            edit.Replace(lookup.Syntax, _ => SyntaxFactory.IdentifierName(value));

        return value;
    }

    // var, or the type that the dictionary holds.
    private static bool IsElement(ILocalSymbol element, ConcurrentSnapshot snapshot, FixContext context) =>
        snapshot.Collection.Type.As(context.Known.ConcurrentDictionary) is { TypeArguments: [var key, var value] }
        && SymbolEqualityComparer.Default.Equals(element.Type, snapshot.Member == "Keys" ? key : value);
}
