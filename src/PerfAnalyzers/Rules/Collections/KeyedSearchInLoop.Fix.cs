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
            || !IsStable(key, found)
            || !found.Group.All(other => CanAskIndex(other, predicate, context))
            || !place.CanRead(search.Receiver, found.Loop.Construct, context))
        {
            return null;
        }

        // Questions of yes or no need the keys only.
        return found.Group.All(IsExistence)
            ? Rewrite.Safe(Title, edit =>
            {
                var keys = edit.FreshName(Indexes.Singular(Indexes.StemOf(search.Receiver.Syntax)) + Capitalized(Indexes.Plural(NameOf(key))), found.Loop.Construct.Syntax);
                var selected = $"{Layout.Code(search.Receiver.Syntax)}.Select({KeySelector(predicate, place, context)})";
                edit.InsertBefore(place, $"var {keys} = {Indexes.HashSet(selected, predicate.ComparedType!, Comparer(predicate, place, edit, context), edit, context, place.Anchor)};");
                foreach (var other in found.Group)
                    Ask(other, $"{keys}.Contains({ValueOf(other)})", edit);
            })
            : Rewrite.Safe(Title, edit =>
            {
                var lookup = edit.FreshName($"{Indexes.StemOf(search.Receiver.Syntax)}By{Capitalized(NameOf(key))}", found.Loop.Construct.Syntax);
                var arguments = string.Join(", ", new[] { KeySelector(predicate, place, context), Comparer(predicate, place, edit, context) }.Where(argument => argument.Length > 0));
                edit.InsertBefore(place, $"var {lookup} = {Layout.Code(search.Receiver.Syntax)}.ToLookup({arguments});");
                edit.TryImport(context.Known.Enumerable!.ContainingNamespace);
                foreach (var other in found.Group)
                    Ask(other, Answer(other, lookup), edit);
            });
    }

    private static bool IsExistence(LinearSearch search) => search.Method.Name is "Any" or "Exists" or "FindIndex";

    // Code that the loop calls could assign the key of an element.
    private static bool IsStable(IOperation key, RepeatedSearch found) =>
        !found.Loop.Effects.CallsForeignCode
        || key is IPropertyReferenceOperation { Property: { SetMethod: null or { IsInitOnly: true } } property, Instance: IParameterReferenceOperation } && property.IsAutomatic()
        || key is IFieldReferenceOperation { Field.IsReadOnly: true, Instance: IParameterReferenceOperation };

    private static bool CanAskIndex(LinearSearch search, KeyPredicate first, FixContext context) =>
        search is { Predicate: { IsAlone: true, AgreesWithHash: true } predicate, Value: { } value, Operation: IInvocationOperation operation }
        && predicate.Comparer == first.Comparer
        && SymbolEqualityComparer.Default.Equals(predicate.ComparedType, first.ComparedType)
        && SymbolEqualityComparer.Default.Equals(predicate.ElementSide.WithoutConversions().Type, first.ElementSide.WithoutConversions().Type)
        && operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax }
        && !LoopEffects.Of(value).CallsForeignCode && !value.DescendantsAndSelf().Any(part => part is IInvocationOperation or IAwaitOperation or IObjectCreationOperation or IAssignmentOperation)
        && (!IsExistence(search) || search.Question is not null)
        && (IsExistence(search) || search.Method.Name != "Where" || operation.RunsInPlace())
        && ThrowsAlike(predicate)
        && !(predicate.ComparedType is { IsReferenceType: true } && context.Model.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull
             && predicate.ElementSide.WithoutConversions().Type?.NullableAnnotation == NullableAnnotation.NotAnnotated);

    // key.Equals(value) throws for a key that is null, a lookup does not; and every element has to be there.
    private static bool ThrowsAlike(KeyPredicate predicate)
    {
        if (predicate.Element.NullableAnnotation == NullableAnnotation.Annotated && predicate.Element.Type.IsReferenceType)
            return false;

        for (var part = predicate.ElementSide.WithoutConversions(); part is IMemberReferenceOperation member; part = member.Instance!.WithoutConversions())
        {
            var isKey = part == predicate.ElementSide.WithoutConversions();
            if (member is IPropertyReferenceOperation { Property: var property } && property.IsInSource() && !property.IsAutomatic())
                return false;
            if (member.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } && (!isKey || predicate.Comparison is IInvocationOperation { Instance: not null }))
                return false;
        }

        return true;
    }

    private static string KeySelector(KeyPredicate predicate, Hoisting place, FixContext context)
    {
        var key = predicate.ElementSide.WithoutConversions();
        var cast = SymbolEqualityComparer.Default.Equals(key.Type, predicate.ComparedType) ? "" : $"({context.NameOf(predicate.ComparedType!, place.Anchor)})";
        return $"{predicate.Element.Name} => {cast}{Layout.Code(key.Syntax)}";
    }

    private static string Comparer(KeyPredicate predicate, Hoisting place, Edit edit, FixContext context) =>
        predicate.Comparer is null ? "" : $"{edit.TypeName(context.Known.StringComparer!, place.Anchor)}.{predicate.Comparer}";

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

    // customerId of order.Customer.Id
    private static string NameOf(IOperation key)
    {
        var member = (IMemberReferenceOperation)key.WithoutConversions();
        var name = member.Instance?.WithoutConversions() is IMemberReferenceOperation owner ? NameOf(owner) + Capitalized(member.Member.Name) : member.Member.Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
