namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SaveChangesInLoopFix() : PerfFix<InvocationExpressionSyntax>(SaveChangesInLoop.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation call || !call.SavesChanges()
            || syntax.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax { Parent: StatementSyntax loop } body } save
            || loop is not (CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax) || loop.Parent is not BlockSyntax
            || body.Statements.Last() != save || body.Statements.Count == 1
            || save.Expression != syntax && save.Expression is not AwaitExpressionSyntax
            || context.OperationOf(loop) is not ILoopOperation operation
            || call.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation { Local: var local } && LoopScope.Around(call)?.Declares(local) != false)
            || operation.Descendants().Any(part => Leaves(part) || part.Syntax != syntax && DatabaseCall.Of(part) is not null || part is IInvocationOperation other && other != call && other.SavesChanges())
            || call.Handlers().Any())
        {
            return null;
        }

        return Rewrite.Review("Save once after the loop", "all is saved or nothing", edit =>
        {
            edit.Remove(save);
            edit.InsertAfter(loop, Layout.Code(save));
        });
    }

    private static bool Leaves(IOperation part) => part is IReturnOperation or IThrowOperation or IBranchOperation or ITryOperation;
}
