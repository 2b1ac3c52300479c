namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntypedParameterFix() : PerfFix<InvocationExpressionSyntax>(UntypedParameter.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation call
            || UntypedValue.Of(call) is not { } parameter
            || syntax.Expression is not MemberAccessExpressionSyntax
            || syntax.ArgumentList.Arguments.Any(static argument => argument.NameColon is not null)
            || context.Known.SqlDbType is not { } type
            || parameter.Length > UntypedValue.MostCharacters)
        {
            return null;
        }

        return parameter.Length is null
            ? Rewrite.Review("Say its type and size", "text of more than 4000 characters is cut", Apply)
            : Rewrite.Safe("Say its type and size", Apply);

        void Apply(Edit edit)
        {
            var added = $"Add({Layout.Code(parameter.Name.Syntax)}, {edit.TypeName(type, syntax)}.NVarChar, {UntypedValue.MostCharacters}).Value";
            edit.Replace(syntax, current => SyntaxFactory.ParseExpression($"{((MemberAccessExpressionSyntax)current.Expression).Expression.WithTrailingTrivia()}.{added} = {current.ArgumentList.Arguments[1].Expression}"));
        }
    }
}
