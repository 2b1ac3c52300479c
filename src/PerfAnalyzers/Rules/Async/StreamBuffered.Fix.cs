namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StreamBufferedFix() : PerfFix<InvocationExpressionSyntax>(StreamBuffered.Rule)
{
    private const string Title = "Await foreach";

    protected override Rewrite? Plan(InvocationExpressionSyntax call, FixContext context)
    {
        if (context.OperationOf(call) is not IInvocationOperation operation
            || BufferedStream.Of(operation, SharedOptions.MaxCallDepth.Read(context.Options, call.SyntaxTree, StreamBuffered.Rule), context.Cancellation) is not { Loop.Syntax: CommonForEachStatementSyntax loop } buffered
            || (CSharpParseOptions)call.SyntaxTree.Options is { LanguageVersion: < LanguageVersion.CSharp8 }
            || StreamOf(buffered, call) is not { } stream
            || FormerStatements(buffered, loop) is not { } former)
        {
            return null;
        }

        return WritesOnlyLocals(buffered.Loop.Body) ? Rewrite.Safe(Title, Apply) : Rewrite.Review(Title, "if reading fails halfway, the loop has begun", Apply);

        void Apply(Edit edit)
        {
            foreach (var statement in former)
                edit.Remove(statement);

            edit.Replace(loop, current => AsyncRewriting.Awaiting(current.ReplaceNode(current.Expression, stream.WithTriviaFrom(current.Expression))));
        }
    }

    private static ExpressionSyntax? StreamOf(BufferedStream buffered, InvocationExpressionSyntax call)
    {
        if (buffered.Filling is { Syntax: CommonForEachStatementSyntax filling })
            return filling.Expression;

        if (call.Expression is not MemberAccessExpressionSyntax access || !access.Expression.Span.Contains(buffered.Stream.Syntax.Span))
            return null;

        // The query keeps its lines.
        var stream = buffered.Stream.Type.IsQueryable(KnownSymbols.Of(buffered.Stream))
            ? call.WithExpression(access.WithName(SyntaxFactory.IdentifierName("AsAsyncEnumerable"))).WithArgumentList(SyntaxFactory.ArgumentList())
            : access.Expression.WithoutTrailingTrivia();
        var configured = call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { ArgumentList: var how } } ? $".ConfigureAwait{how}" : "";
        return call.ArgumentList.Arguments switch
        {
            [] => Followed(stream, configured),
            [{ Expression: var token }] => Followed(stream, $".WithCancellation({token}){configured}"),
            _ => null,
        };
    }

    private static ExpressionSyntax Followed(ExpressionSyntax stream, string calls) => calls.Length == 0 ? stream : SyntaxFactory.ParseExpression($"{stream}{calls}");

    // The declaration of the list, and what fills it, directly before the loop.
    private static ImmutableArray<StatementSyntax>? FormerStatements(BufferedStream buffered, CommonForEachStatementSyntax loop)
    {
        if (buffered.List is not { } list)
            return [];

        if (loop.Parent is not BlockSyntax block || list.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax() is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } })
        {
            return null;
        }

        ImmutableArray<StatementSyntax> former = buffered.Filling is { Syntax: StatementSyntax filling } ? [declaration, filling] : [declaration];
        var at = block.Statements.IndexOf(loop);
        return former.Length <= at && former.SequenceEqual(block.Statements.Skip(at - former.Length).Take(former.Length)) ? former : null;
    }

    private static bool WritesOnlyLocals(IOperation body) => body.Descendants().All(part => part switch
    {
        IInvocationOperation { TargetMethod: var method } call => method.IsPure() || call.Receiver() is { } receiver && IsLocal(receiver) && !method.IsInSource() || method.ContainingType.Name is "StringBuilder",
        IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IParameterReferenceOperation => !part.IsWritten() || IsLocal(part),
        IObjectCreationOperation { Constructor: { } constructor } => !constructor.IsInSource() || !constructor.HasBody(),
        _ => true,
    });

    private static bool IsLocal(IOperation value) =>
        value.RootVariable() is ILocalSymbol || value is IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } };
}
