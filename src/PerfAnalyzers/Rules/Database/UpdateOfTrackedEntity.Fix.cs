namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UpdateOfTrackedEntityFix() : PerfFix<ExpressionSyntax>(UpdateOfTrackedEntity.Rule)
{
    protected override Rewrite? Plan(ExpressionSyntax update, FixContext context) =>
        update.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement
            ? Rewrite.Review("Let the context find what changed", "columns that have not changed keep what others wrote", edit => edit.Remove(statement))
            : null;
}
