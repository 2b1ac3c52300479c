namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IndexingALazySequenceFix() : PerfFix<InvocationExpressionSyntax>(IndexingALazySequence.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax call, FixContext context)
    {
        if (context.OperationOf(call) is not IInvocationOperation operation
            || LazyIndexing.Of(operation, context.Options, IndexingALazySequence.Rule, context.Cancellation) is not { Sequence: { Type: not { SpecialType: SpecialType.System_String } } sequence } indexing
            || Hoisting.Before(indexing.Loop.Construct.Syntax, context) is not { } place
            || !IsWalkedFreely(sequence)
            || !(sequence is IInvocationOperation chain ? place.CanEvaluate(chain, indexing.Loop.Construct) && place.CanRead(chain.Root(), indexing.Loop.Construct, context) : place.CanRead(sequence, indexing.Loop.Construct, context)))
        {
            return null;
        }

        return Rewrite.Safe("Copy it to a list before the loop", edit =>
        {
            var list = edit.FreshName(Indexes.Singular(Indexes.StemOf(sequence.Root().Syntax)) + "List", indexing.Loop.Construct.Syntax);
            edit.InsertBefore(place, $"var {list} = {Layout.Code(sequence.Syntax)}.ToList();");
            foreach (var other in indexing.Group)
                Ask(other, list, edit);
        });
    }

    private static void Ask(IInvocationOperation call, string list, Edit edit)
    {
        var syntax = (InvocationExpressionSyntax)call.Syntax;
        switch (call.TargetMethod.Name)
        {
            case "ElementAt" when call.ArgumentFor("index") is { Type.SpecialType: SpecialType.System_Int32 } index:
                edit.Replace(syntax, current => SyntaxFactory.ParseExpression($"{list}[{((InvocationExpressionSyntax)current).ArgumentList.Arguments[0].WithoutTrivia()}]"));
                break;
            case "Count":
                edit.Replace(syntax, _ => SyntaxFactory.ParseExpression($"{list}.Count"));
                break;
            default:
                var source = call.Receiver() is IInvocationOperation { TargetMethod.Name: "Skip", Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var skipped } } } ? skipped
                    : ((MemberAccessExpressionSyntax)syntax.Expression).Expression;
                edit.Replace(source, _ => SyntaxFactory.IdentifierName(list));
                break;
        }
    }

    // A collection, or a chain over one that only computes: not a sequence of unknown make, which may be endless or read from afar.
    private static bool IsWalkedFreely(IOperation sequence) => sequence.WithoutConversions() switch
    {
        { Type: { } type } when type.IsMaterialized() => true,
        IInvocationOperation chain when Pipeline.EndingWith(chain) is { } pipeline => pipeline.Root.Type.IsMaterialized() && chain.CannotThrow(),
        ILocalReferenceOperation { Local: var local } reference => local.OnlyValue(reference) is { } value && IsWalkedFreely(value),
        _ => false,
    };
}
