namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NestedLoopJoinFix() : PerfFix<ForEachStatementSyntax>(NestedLoopJoin.Rule)
{
    protected override Rewrite? Plan(ForEachStatementSyntax inner, FixContext context)
    {
        if (context.OperationOf(inner) is not IForEachLoopOperation loop
            || NestedJoin.Of(loop, context.Options, NestedLoopJoin.Rule) is not { Test.Syntax: IfStatementSyntax test } join
            || test.ContainsDirectives
            || Hoisting.Before(join.Outer.Construct.Syntax, context) is not { } place
            || !join.Collection.Type.IsMaterialized()
            || !join.Predicate.IsStable(join.Outer) || !join.Predicate.CanAsk(context) || !join.Predicate.ThrowsAlike()
            || !place.CanRead(join.Collection, join.Outer.Construct, context)
            || Remaining(join) is not { } remaining)
        {
            return null;
        }

        var (predicate, collection) = (join.Predicate, join.Collection);
        return Rewrite.Safe("Look up the matches in groups made before the loops", edit =>
        {
            var stem = Indexes.StemOf(collection.Syntax);
            var lookup = edit.FreshName(predicate.Key is { } key ? $"{stem}By{KeyIndexes.Capitalized(KeyIndexes.NameOf(key))}" : $"{stem}ByValue", join.Outer.Construct.Syntax);
            var arguments = string.Join(", ", new[] { predicate.Selector(place, context), predicate.Comparer(place, edit, context) }.Where(argument => argument.Length > 0));
            edit.InsertBefore(place, $"var {lookup} = {Layout.Code(collection.Syntax)}.ToLookup({arguments});");
            edit.TryImport(context.Known.Enumerable!.ContainingNamespace);
            edit.Replace(inner.Expression, _ => SyntaxFactory.ParseExpression($"{lookup}[{predicate.Value.Syntax.WithoutTrivia()}]"));
            if (remaining.Length > 0)
                edit.Replace(test.Condition, _ => SyntaxFactory.ParseExpression(remaining));
            else if (join.IsSkip)
                edit.Remove(test);
            else
                edit.Unwrap(test);
        });
    }

    /// <summary>What else the condition asks, as code; null where the equality is not one of its direct parts.</summary>
    private static string? Remaining(NestedJoin join)
    {
        if (join.Predicate.IsAlone)
            return "";

        var parts = new List<ExpressionSyntax>();
        var kind = join.IsSkip ? SyntaxKind.LogicalOrExpression : SyntaxKind.LogicalAndExpression;
        for (var rest = (ExpressionSyntax)join.Test.Condition.Syntax; ; rest = ((BinaryExpressionSyntax)rest).Left)
        {
            if (!rest.IsKind(kind))
            {
                parts.Insert(0, rest);
                break;
            }

            parts.Insert(0, ((BinaryExpressionSyntax)rest).Right);
        }

        // What stood before the equality ran for every element: now it runs for the matches only.
        if (!parts.Remove((ExpressionSyntax)join.Predicate.Comparison.Syntax) || LoopEffects.Of(join.Test.Condition).CallsForeignCode
            || join.Test.Condition.Descendants().Any(static part => part is IInvocationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation))
            return null;

        return string.Join(join.IsSkip ? " || " : " && ", parts.Select(Layout.Code));
    }
}
