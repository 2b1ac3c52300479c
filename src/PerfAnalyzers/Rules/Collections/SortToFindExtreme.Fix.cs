namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SortToFindExtremeFix() : PerfFix<InvocationExpressionSyntax>(SortToFindExtreme.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax call, FixContext context)
    {
        if (context.OperationOf(call) is not IInvocationOperation operation || call.Expression is not MemberAccessExpressionSyntax access)
            return null;

        return SortForOne.Of(operation) is { Taken: { } taken } sort ? FindExtreme(sort, taken, access, context)
            : FirstOfGroups.Of(operation) is { Selection.Syntax: InvocationExpressionSyntax selection } groups && context.AllTargetsHave(static known => Has(known, "DistinctBy"))
                ? Rewrite.Safe("Use DistinctBy", edit => edit.Replace(selection, _ => SyntaxFactory.ParseExpression($"{access.Expression.WithoutTrivia()}.DistinctBy{call.ArgumentList.WithoutTrivia()}")))
                : null;
    }

    private static Rewrite? FindExtreme(SortForOne sort, IInvocationOperation taken, MemberAccessExpressionSyntax access, FixContext context)
    {
        if (taken.Syntax is not InvocationExpressionSyntax { Parent: not MemberAccessExpressionSyntax { Parent: ConditionalAccessExpressionSyntax } } whole
            || sort.Order is not { TargetMethod: { Name: "OrderBy" or "OrderByDescending", TypeArguments: [var element, var key] }, Syntax: InvocationExpressionSyntax order }
            || !context.AllTargetsHave(static known => Has(known, "MinBy"))
            || IsNullable(key) && !(key is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated })
            || !(taken.TargetMethod.Name == "First" && element is { IsValueType: true } && !IsNullable(element) || taken.TargetMethod.Name == "FirstOrDefault" && IsNullable(element)))
        {
            return null;
        }

        var method = sort.Order.TargetMethod.Name == "OrderBy" ? "MinBy" : "MaxBy";
        return Rewrite.Safe($"Use {method}", edit =>
        {
            var filter = taken.Syntax is InvocationExpressionSyntax { ArgumentList.Arguments: [var predicate] } ? $".Where({predicate.Expression.WithoutTrivia()})" : "";
            edit.Replace(whole, _ => SyntaxFactory.ParseExpression($"{access.Expression.WithoutTrivia()}{filter}.{method}{order.ArgumentList.WithoutTrivia()}"));
        });
    }

    private static bool Has(KnownSymbols known, string method) => known.Enumerable?.GetMembers(method).IsEmpty == false;

    private static bool IsNullable(ITypeSymbol type) => !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
