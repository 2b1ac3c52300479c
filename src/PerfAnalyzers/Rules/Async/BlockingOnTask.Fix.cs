namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BlockingOnTaskFix() : PerfFix<MemberAccessExpressionSyntax>(BlockingOnTask.Rule)
{
    protected override Rewrite? Plan(MemberAccessExpressionSyntax access, FixContext context)
    {
        var place = access.Parent is InvocationExpressionSyntax call && call.Expression == access ? (ExpressionSyntax)call : access;
        if (context.OperationOf(place) is not { } operation
            || TaskBlocking.Of(operation) is not { IsPlain: true } blocking
            || AsyncScope.AwaitableAt(operation) is null
            || blocking.WrapsExceptions && operation.Handlers().Any(handler => Unwraps(handler, context.Known)))
        {
            return null;
        }

        void Apply(Edit edit) => edit.Replace(place, current => AsyncRewriting.Await(AsyncRewriting.TaskOf(current), current));

        return blocking.WrapsExceptions && operation.Handlers().Any(IsSelective)
            ? Rewrite.Review("Await the task", "catch clauses see the exception itself, no longer in an AggregateException", Apply)
            : Rewrite.Safe("Await the task", Apply);
    }

    private static bool Unwraps(ICatchClauseOperation handler, KnownSymbols known) =>
        handler.ExceptionType.Is(known.AggregateException)
        || handler.Descendants().Any(part => part.Type.Is(known.AggregateException) || part is IPropertyReferenceOperation { Property.Name: "InnerException" });

    // Catches some exceptions and not others, the wrapper among them.
    private static bool IsSelective(ICatchClauseOperation handler) =>
        handler.Filter is not null || handler.ExceptionType is not { SpecialType: SpecialType.System_Object } and not { Name: "Exception" };
}
