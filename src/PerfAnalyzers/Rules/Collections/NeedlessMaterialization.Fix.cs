namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NeedlessMaterializationFix() : PerfFix<InvocationExpressionSyntax>(NeedlessMaterialization.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax call, FixContext context)
    {
        if (context.OperationOf(call) is not IInvocationOperation operation
            || NeedlessCopy.Of(operation) is not { } copy
            || call.Expression is not MemberAccessExpressionSyntax { Expression: var source })
        {
            return null;
        }

        return copy.Use switch
        {
            IPropertyReferenceOperation { Syntax: MemberAccessExpressionSyntax count } => CountOf(source, operation, count),
            IPropertyReferenceOperation or IInvocationOperation { TargetMethod.Name: "ForEach" } => null,
            _ => Rewrite.Safe("Drop the copy", edit => edit.Replace(call, current => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)current).Expression).Expression)),
        };
    }

    // The property of a collection that has one, else the operator.
    private static Rewrite? CountOf(ExpressionSyntax source, IInvocationOperation copy, MemberAccessExpressionSyntax count)
    {
        var sequence = copy.Receiver();
        var answer = sequence is IInvocationOperation ? "Count()" : sequence?.Type switch
        {
            IArrayTypeSymbol or { SpecialType: SpecialType.System_String } => "Length",
            { } type when type.GetMembers("Count").Any(static member => member is IPropertySymbol) => "Count",
            _ => "Count()",
        };
        return Rewrite.Safe("Count without a copy", edit => edit.Replace(count, _ => SyntaxFactory.ParseExpression($"{source.WithoutTrivia()}.{answer}")));
    }
}
