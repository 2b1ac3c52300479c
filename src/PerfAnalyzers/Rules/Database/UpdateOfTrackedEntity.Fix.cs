namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UpdateOfTrackedEntityFix() : PerfFix<ExpressionStatementSyntax>(UpdateOfTrackedEntity.Rule)
{
    protected override Rewrite? Plan(ExpressionStatementSyntax statement, FixContext context) =>
        statement.Parent is BlockSyntax && context.OperationOf(statement.Expression) is { } update && NeedlessUpdate.Of(update) is not null
            ? Rewrite.Review("Let the context find what changed", "columns that have not changed keep what others wrote", edit => edit.Remove(statement))
            : null;
}
