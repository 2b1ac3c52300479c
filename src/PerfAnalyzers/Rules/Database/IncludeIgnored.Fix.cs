namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IncludeIgnoredFix() : PerfFix<InvocationExpressionSyntax>(IncludeIgnored.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax include, FixContext context)
    {
        if (include.Expression is not MemberAccessExpressionSyntax)
            return null;

        // Include(…).ThenInclude(…).ThenInclude(…)
        var (whole, calls) = (include, 1);
        while (whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThenInclude", Parent: InvocationExpressionSyntax next })
            (whole, calls) = (next, calls + 1);

        return Rewrite.Safe("Remove what the projection ignores", edit => edit.Replace(whole, current =>
        {
            ExpressionSyntax rest = current;
            for (var i = 0; i < calls; i++)
                rest = ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)rest).Expression).Expression;

            return rest;
        }));
    }
}
