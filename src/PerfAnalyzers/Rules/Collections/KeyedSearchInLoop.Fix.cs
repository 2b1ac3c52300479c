namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KeyedSearchInLoopFix() : PerfFix<InvocationExpressionSyntax>(KeyedSearchInLoop.Rule)
{
    private const string Title = "Look up by a key indexed before the loop";

    protected override Rewrite? Plan(InvocationExpressionSyntax call, FixContext context)
    {
        if (context.OperationOf(call) is not { } operation
            || RepeatedSearch.Of(operation, context.Options, KeyedSearchInLoop.Rule) is not { Search: { Predicate: { Key: { } key, AgreesWithHash: true } predicate } search, MovesKeys: false } found
            || Hoisting.Before(found.Loop.Construct.Syntax, context) is not { } place
            || !search.Receiver.Type.IsMaterialized()
            || !predicate.IsStable(found.Loop)
            || !found.Group.All(other => CanAskIndex(other, predicate, context))
            || !place.CanRead(search.Receiver, found.Loop.Construct, context))
        {
            return null;
        }

        // Questions of yes or no need the keys only.
        return found.Group.All(IsExistence)
            ? Rewrite.Safe(Title, edit =>
            {
                var keys = edit.FreshName(Indexes.Singular(Indexes.StemOf(search.Receiver.Syntax)) + KeyIndexes.Capitalized(Indexes.Plural(KeyIndexes.NameOf(key))), found.Loop.Construct.Syntax);
                var selected = $"{Layout.Code(search.Receiver.Syntax)}.Select({predicate.Selector(place, context)})";
                edit.InsertBefore(place, $"var {keys} = {Indexes.HashSet(selected, predicate.ComparedType!, predicate.Comparer(place, edit, context), edit, context, place.Anchor)};");
                foreach (var other in found.Group)
                    Ask(other, $"{keys}.Contains({ValueOf(other)})", edit);
            })
            : Rewrite.Safe(Title, edit =>
            {
                var lookup = edit.FreshName($"{Indexes.StemOf(search.Receiver.Syntax)}By{KeyIndexes.Capitalized(KeyIndexes.NameOf(key))}", found.Loop.Construct.Syntax);
                var arguments = string.Join(", ", new[] { predicate.Selector(place, context), predicate.Comparer(place, edit, context) }.Where(argument => argument.Length > 0));
                edit.InsertBefore(place, $"var {lookup} = {Layout.Code(search.Receiver.Syntax)}.ToLookup({arguments});");
                edit.TryImport(context.Known.Enumerable!.ContainingNamespace);
                foreach (var other in found.Group)
                    Ask(other, Answer(other, lookup), edit);
            });
    }

    private static bool IsExistence(LinearSearch search) => search.Method.Name is "Any" or "Exists" or "FindIndex";

    private static bool CanAskIndex(LinearSearch search, KeyPredicate first, FixContext context) =>
        search is { Predicate: { IsAlone: true, AgreesWithHash: true } predicate, Value: not null, Operation: IInvocationOperation operation }
        && predicate.Comparer == first.Comparer
        && SymbolEqualityComparer.Default.Equals(predicate.ComparedType, first.ComparedType)
        && SymbolEqualityComparer.Default.Equals(predicate.ElementSide.WithoutConversions().Type, first.ElementSide.WithoutConversions().Type)
        && operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax }
        && predicate.CanAsk(context)
        && (!IsExistence(search) || search.Question is not null)
        && (IsExistence(search) || search.Method.Name != "Where" || operation.RunsInPlace())
        && predicate.ThrowsAlike();

    private static string Answer(LinearSearch search, string lookup) => search.Method.Name switch
    {
        "Where" => $"{lookup}[{ValueOf(search)}]",
        "Any" or "Exists" or "FindIndex" => $"{lookup}.Contains({ValueOf(search)})",
        "Find" => $"{lookup}[{ValueOf(search)}].FirstOrDefault()",
        var method => $"{lookup}[{ValueOf(search)}].{method}()",
    };

    private static void Ask(LinearSearch search, string answer, Edit edit)
    {
        var (question, isNegated) = IsExistence(search) ? search.Question!.Value : (search.Operation, false);
        edit.Replace(question.Syntax, _ => SyntaxFactory.ParseExpression((isNegated ? "!" : "") + answer));
    }

    private static SyntaxNode ValueOf(LinearSearch search) => search.Value!.Syntax.WithoutTrivia();
}
