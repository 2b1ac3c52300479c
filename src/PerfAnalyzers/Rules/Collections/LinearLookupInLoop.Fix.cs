namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LinearLookupInLoopFix() : PerfFix<MemberAccessExpressionSyntax>(LinearLookupInLoop.Rule)
{
    protected override Rewrite? Plan(MemberAccessExpressionSyntax access, FixContext context)
    {
        var syntax = access.Parent is InvocationExpressionSyntax call && call.Expression == access ? (SyntaxNode)call : access;
        if (context.OperationOf(syntax) is not { } operation
            || RepeatedSearch.Of(operation, context.Options, LinearLookupInLoop.Rule) is not { Search.IsByKey: false } found
            || found.Search.Receiver.Type.ElementType(context.Known) is not { } element
            || Hoisting.Before(found.Loop.Construct.Syntax, context) is not { } place
            || !IsHashable(element, found))
        {
            return null;
        }

        return found.IsDeduplication ? Deduplicate(found, element, place, context) : LookUp(found, element, place, context);
    }

    // Every search of the loop asks the set instead of the list.
    private static Rewrite? LookUp(RepeatedSearch found, ITypeSymbol element, Hoisting place, FixContext context)
    {
        var (collection, group) = (found.Search.Receiver, found.Group);
        var comparers = group.Select(search => search.Comparer is { } comparer ? Layout.Code(comparer.Syntax) : "").Distinct().ToList();
        if (comparers.Count > 1
            || !group.All(search => CanAskSet(search, element, found.Loop, context))
            || !place.CanRead(collection, found.Loop.Construct, context))
        {
            return null;
        }

        return Rewrite.Safe("Look up in a HashSet built before the loop", edit =>
        {
            var set = edit.FreshName(Indexes.StemOf(collection.Syntax) + "Set", found.Loop.Construct.Syntax);
            edit.InsertBefore(place, $"var {set} = {Indexes.HashSet(Layout.Code(collection.Syntax), element, comparers[0], edit, context, place.Anchor)};");
            foreach (var search in group)
                AskSet(search, set, edit);
        });
    }

    private static bool CanAskSet(LinearSearch search, ITypeSymbol element, LoopScope loop, FixContext context) =>
        search.Question is not null
        && search.Operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } or MemberAccessExpressionSyntax
        && (search.Comparer is null || loop.IsInvariant(search.Comparer))
        && (search.Value is null || IsElement(search.Value, element, search, context))
        && search.Predicate is null or { IsAlone: true, StringComparison: null };

    // Enumerable.Contains accepts a base type of the elements, or null where they are not nullable; the set does not.
    private static bool IsElement(IOperation value, ITypeSymbol element, LinearSearch search, FixContext context) =>
        search.Predicate is { } predicate
            ? SymbolEqualityComparer.Default.Equals(predicate.ElementSide.Type, element) && SymbolEqualityComparer.Default.Equals(value.Type, element) && element.OperatorMeansEquals()
            : search.Method is not { IsGenericMethod: true, TypeArguments: [var searched] }
              || SymbolEqualityComparer.Default.Equals(searched, element)
              && (element.NullableAnnotation != NullableAnnotation.NotAnnotated || context.Model.GetTypeInfo(value.Syntax).Nullability.FlowState != NullableFlowState.MaybeNull);

    private static void AskSet(LinearSearch search, string set, Edit edit)
    {
        var name = SyntaxFactory.IdentifierName(set);
        var isCall = search is { Operation: IMethodReferenceOperation or IInvocationOperation { TargetMethod.Name: "Contains", Syntax: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } } };
        if (isCall)
        {
            var access = search.Operation.Syntax as MemberAccessExpressionSyntax ?? (MemberAccessExpressionSyntax)((InvocationExpressionSyntax)search.Operation.Syntax).Expression;
            edit.Replace(access.Expression, _ => name);
        }
        else if (search is { Question: ({ } question, var isNegated), Value: { } value })
        {
            edit.Replace(question.Syntax, _ => SyntaxFactory.ParseExpression($"{(isNegated ? "!" : "")}{set}.Contains({value.Syntax.WithoutTrivia()})"));
        }
    }

    // if (seen.Add(value)) list.Add(value)
    private static Rewrite? Deduplicate(RepeatedSearch found, ITypeSymbol element, Hoisting place, FixContext context)
    {
        var collection = found.Search.Receiver;
        if (found.Search is not { Operation: IInvocationOperation { Syntax: InvocationExpressionSyntax { ArgumentList.Arguments: [var value] } contains } guard, Comparer: null }
            || found.Group.Count != 1
            || !IsElement(found.Search.Value!, element, found.Search, context)
            || AddGuard.Of(guard, found) is not { } condition
            || !place.CanRead(collection, found.Loop.Construct, context, apartFrom: "Add"))
        {
            return null;
        }

        return Rewrite.Safe("Keep a HashSet beside the list", edit =>
        {
            var seen = edit.FreshName("seen", found.Loop.Construct.Syntax);
            var known = IsEmptyBefore(found) ? "" : Layout.Code(collection.Syntax);
            edit.InsertBefore(place, $"var {seen} = {Indexes.HashSet(known, element, comparer: "", edit, context, place.Anchor)};");
            edit.Replace(condition.Syntax, _ => SyntaxFactory.ParseExpression($"{(condition.IsNegated ? "" : "!")}{seen}.Add({value})"));
        });
    }

    private static bool IsHashable(ITypeSymbol element, RepeatedSearch found) =>
        element.AgreesWithHash()
        && !(element.ReadsMembers() && (found.Loop.Effects.AssignsMemberOf(element) || found.Loop.Effects.CallsForeignCode && !element.IsReadOnlyData()));

    // A new list that nothing but the loop adds to.
    private static bool IsEmptyBefore(RepeatedSearch found) =>
        found.Search.Receiver is ILocalReferenceOperation { Local: var local } reference
        && local.OnlyValue(reference) is { } made && made.IsEmptyCollection()
        && LoopEffects.Of(reference.Body()).ChangesOf(local).All(change => found.Loop.Construct.Syntax.Span.Contains(change.Site.Span));
}
