namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TrackerScannedInLoopFix() : PerfFix<InvocationExpressionSyntax>(TrackerScannedInLoop.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not { } operation
            || TrackerScan.Of(operation) is not { } scan
            || TrackerScannedInLoop.LoopAround(scan, context.Options) is not { } loop
            || SearchIn(scan) is not { Predicate: { Key: not null, IsAlone: true, AgreesWithHash: true } predicate, Value: not null } search
            || search.Operation.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax }
            || search.Method.Name == "Where" && !((IInvocationOperation)search.Operation).RunsInPlace()
            || !predicate.CanAsk(context) || !predicate.ThrowsAlike()
            || Hoisting.Before(loop.Construct.Syntax, context) is not { } place || !place.CanEvaluate(scan.View, loop.Construct))
        {
            return null;
        }

        return scan.IsKeptIn(loop) && !predicate.IsMovedIn(loop) ? Index(search, predicate, place, context) : FindEntry(scan, search, predicate, place, context);
    }

    // shop.Products.Local.Any(…), shop.ChangeTracker.Entries<Product>().Any(…)
    private static LinearSearch? SearchIn(TrackerScan scan) =>
        scan.Operation != scan.View ? LinearSearch.Of(scan.Operation) : scan.View.CallOn() is { } call ? LinearSearch.Of(call) : null;

    private static Rewrite? Index(LinearSearch search, KeyPredicate predicate, Hoisting place, FixContext context)
    {
        var (collection, method) = (Layout.Code(search.Receiver.Syntax), search.Method.Name);
        var key = KeyIndexes.Capitalized(KeyIndexes.NameOf(predicate.ElementSide));
        if (method is "Any")
        {
            return Rewrite.Safe("Read the keys before the loop", edit =>
            {
                var keys = edit.FreshName(Indexes.Singular(StemOf(search)) + Indexes.Plural(key), place.Anchor);
                edit.TryImport(context.Known.Enumerable!.ContainingNamespace);
                edit.InsertBefore(place, $"var {keys} = {Indexes.HashSet($"{collection}.Select({predicate.Selector(place, context)})", predicate.ComparedType!, predicate.Comparer(place, edit, context), edit, context, place.Anchor)};");
                edit.Replace(search.Operation.Syntax, _ => SyntaxFactory.ParseExpression($"{keys}.Contains({Layout.Code(search.Value!.Syntax)})"));
            });
        }

        return Rewrite.Safe("Index what is tracked before the loop", edit =>
        {
            var lookup = edit.FreshName($"{StemOf(search)}By{key}", place.Anchor);
            edit.TryImport(context.Known.Enumerable!.ContainingNamespace);
            var arguments = string.Join(", ", new[] { predicate.Selector(place, context), predicate.Comparer(place, edit, context) }.Where(static argument => argument.Length > 0));
            edit.InsertBefore(place, $"var {lookup} = {collection}.ToLookup({arguments});");
            edit.Replace(search.Operation.Syntax, _ => SyntaxFactory.ParseExpression($"{lookup}[{Layout.Code(search.Value!.Syntax)}]" + (method == "Where" ? "" : $".{method}()")));
        });
    }

    private static Rewrite? FindEntry(TrackerScan scan, LinearSearch search, KeyPredicate predicate, Hoisting place, FixContext context)
    {
        if (!scan.View.Type.Is(context.Known.LocalView) || scan.View is not IPropertyReferenceOperation
            || !context.AllTargetsHave(static known => known.LocalView?.GetMembers("FindEntry").IsEmpty == false)
            || search.Method.Name is not ("Any" or "FirstOrDefault" or "SingleOrDefault")
            || predicate is not { StringComparison: null, Key: IPropertyReferenceOperation { Property: var key } column } || !predicate.IsOwn(column)
            || !SymbolEqualityComparer.Default.Equals(EfModel.Of(key.ContainingType, search.Operation).Key, key)
            || !SymbolEqualityComparer.Default.Equals(search.Value!.Type, key.Type))
        {
            return null;
        }

        return Rewrite.Review("Find the entry by its key", "it finds what is marked as deleted, too, and nothing that has no key yet", edit =>
        {
            var local = edit.FreshName(StemOf(search), place.Anchor);
            edit.InsertBefore(place, $"var {local} = {Layout.Code(scan.View.Syntax)};");
            var entry = $"{local}.FindEntry({Layout.Code(search.Value!.Syntax)})";
            if (search.Method.Name != "Any")
                edit.Replace(search.Operation.Syntax, _ => SyntaxFactory.ParseExpression($"{entry}?.Entity"));
            else if (search.Operation.Syntax.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not)
                edit.Replace(not, _ => SyntaxFactory.ParseExpression($"{entry} is null"));
            else
                edit.Replace(search.Operation.Syntax, _ => SyntaxFactory.ParseExpression($"{entry} is not null"));
        });
    }

    // products of shop.Products.Local
    private static string StemOf(LinearSearch search) =>
        search.Receiver is IPropertyReferenceOperation { Instance: { } set } ? Indexes.StemOf(set.Syntax) : search.Receiver is ILocalReferenceOperation ? Indexes.StemOf(search.Receiver.Syntax) : "tracked";
}
