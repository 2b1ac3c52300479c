namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DictionaryScannedFix() : PerfFix<SyntaxNode>(DictionaryScanned.Rule)
{
    protected override Rewrite? Plan(SyntaxNode node, FixContext context) =>
        node.FirstAncestorOrSelf<ForEachStatementSyntax>() is { } loop && loop.Expression.Span.Contains(node.Span) && context.OperationOf(loop) is IForEachLoopOperation each && KeyLoop.Of(each) is { } keys
            ? PairUp(keys, loop, context)
            : node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && context.OperationOf(call) is IInvocationOperation operation && DictionaryScan.Of(operation) is { } scan
                ? LookUp(scan, context)
                : null;

    private static Rewrite? LookUp(DictionaryScan scan, FixContext context)
    {
        if (!scan.IsAlone
            || scan.Call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } call
            || !IsAskedAlike(scan, context))
        {
            return null;
        }

        var (table, key) = (scan.Dictionary.Syntax.WithoutTrivia(), scan.Predicate.Value.Syntax.WithoutTrivia());
        var read = scan.Call.Parent as IPropertyReferenceOperation;
        switch (scan.Call.TargetMethod.Name)
        {
            case "Any":
                return Rewrite.Safe("Ask ContainsKey", edit => edit.Replace(call, _ => SyntaxFactory.ParseExpression($"{table}.ContainsKey({key})")));

            case "First" or "Single" when read is { Property.Name: "Value", Syntax: MemberAccessExpressionSyntax value }:
                return Rewrite.Review("Ask the indexer", "a miss throws KeyNotFoundException", edit => edit.Replace(value, _ => SyntaxFactory.ParseExpression($"{table}[{key}]")));

            case "FirstOrDefault" or "SingleOrDefault" when read is { Property.Name: "Value", Syntax: MemberAccessExpressionSyntax value, Type: { } type } && HasGetValueOrDefault(scan, context):
                var forgiven = type is { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.Annotated } && value.Parent is not ConditionalAccessExpressionSyntax ? "!" : "";
                return Rewrite.Safe("Ask GetValueOrDefault", edit =>
                {
                    edit.TryImport(context.Known.CollectionExtensions!.ContainingNamespace);
                    edit.Replace(value, _ => SyntaxFactory.ParseExpression($"{table}.GetValueOrDefault({key}){forgiven}"));
                });

            default:
                return null;
        }
    }

    // The dictionary compares as the scan does, and the key is there and found out without doing anything.
    private static bool IsAskedAlike(DictionaryScan scan, FixContext context) =>
        scan.Predicate is { ComparedType: { } key, Value: { } value }
        && (key.SpecialType != SpecialType.System_String || Comparers.IsOrdinal(scan.Dictionary))
        && SymbolEqualityComparer.Default.Equals(value.WithoutConversions().Type, key)
        && (key is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } || context.Model.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.NotNull)
        && !value.DescendantsAndSelf().Any(part => part is IInvocationOperation or IAwaitOperation or IObjectCreationOperation or IAssignmentOperation or IIncrementOrDecrementOperation)
        && !LoopEffects.Of(value).CallsForeignCode;

    private static bool HasGetValueOrDefault(DictionaryScan scan, FixContext context) =>
        context.AllTargetsHave(known => known.CollectionExtensions?.GetMembers("GetValueOrDefault").IsEmpty == false)
        && scan.Dictionary.Type.Implements(context.Known.IReadOnlyDictionary)
        && context.CanImport(context.Known.CollectionExtensions!.ContainingNamespace);

    private static Rewrite? PairUp(KeyLoop keys, ForEachStatementSyntax loop, FixContext context)
    {
        if (keys.WritesDictionary
            || !keys.Lookups.All(lookup => lookup.Syntax is ElementAccessExpressionSyntax)
            || !IsOfFramework(keys.Dictionary.Type)
            || keys.NeedsKey && !context.AllTargetsHave(known => known.KeyValuePair?.GetMembers("Deconstruct").IsEmpty == false)
            || !SymbolEqualityComparer.Default.Equals(keys.Key.Type, keys.Dictionary.Type.KeyOfDictionary(context.Known))
            || keys.Key.IsRef)
        {
            return null;
        }

        var isUntouched = keys.Dictionary.IsUntouchedIn(keys.Loop.Body);
        return isUntouched
            ? Rewrite.Safe("Loop over the pairs", edit => PairUp(keys, loop, edit))
            : Rewrite.Review("Loop over the pairs", "each value is read once, before the body", edit => PairUp(keys, loop, edit));
    }

    // A dictionary of another make may enumerate something else.
    private static bool IsOfFramework(ITypeSymbol? type) => type is { ContainingNamespace.ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } };

    private static void PairUp(KeyLoop keys, ForEachStatementSyntax loop, Edit edit)
    {
        var value = edit.FreshName("value", loop);
        var table = keys.Dictionary.Syntax.WithoutTrivia().ToString();
        foreach (var lookup in keys.Lookups)
            edit.Replace(lookup.Syntax, _ => SyntaxFactory.IdentifierName(value));

        if (keys.NeedsKey)
            edit.LoopOverPairs(loop, table, keys.Key.Name, value);
        else
            edit.LoopOverValues(loop, table, value);
    }
}
