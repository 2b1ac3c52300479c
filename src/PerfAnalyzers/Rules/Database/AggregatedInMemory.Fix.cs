namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AggregatedInMemoryFix() : PerfFix<SyntaxNode>(AggregatedInMemory.Rule)
{
    private const string Title = "Compute it in the query";

    protected override Rewrite? Plan(SyntaxNode syntax, FixContext context)
    {
        var site = syntax.FirstAncestorOrSelf<SyntaxNode>(static node => node is InvocationExpressionSyntax or CommonForEachStatementSyntax);
        if (site is null || context.OperationOf(site) is not { } operation || RowAggregate.Of(operation) is not { } aggregate)
            return null;

        return aggregate.Loop is { } loop ? Loop(aggregate, loop, context)
            : aggregate.Operation == "GroupBy" ? Groups(aggregate, context)
            : Value(aggregate);
    }

    private static Rewrite? Value(RowAggregate aggregate)
    {
        if (aggregate.Fetch is not IInvocationOperation { Syntax: InvocationExpressionSyntax } fetch || aggregate.Computation.Syntax is not ExpressionSyntax whole)
            return null;

        var argument = (aggregate.Computation as IInvocationOperation)?.Arguments.Skip(1).FirstOrDefault()?.Syntax.WithoutTrivia().ToString() ?? "";
        if (aggregate.IsInline)
            return BoundaryMove.Of(fetch, whole) is { } move ? By(aggregate, edit => move.Apply(edit, operators: "", aggregate.Operation, argument)) : null;

        // var rows = await query.ToListAsync(); return rows.Count;
        if (fetch.Syntax.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Parent: BlockSyntax block, Declaration.Variables: [{ Initializer.Value: var fetched } variable] } declaration
            || block.Statements.ElementAtOrDefault(block.Statements.IndexOf(declaration) + 1) is not { } next || !next.Span.Contains(whole.Span)
            || next.DescendantNodes().OfType<IdentifierNameSyntax>().Count(name => name.Identifier.ValueText == variable.Identifier.ValueText) != 1
            || next.DescendantNodes().Any(node => node.SpanStart < whole.SpanStart && !node.Span.Contains(whole.Span) && node is InvocationExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax)
            || !aggregate.Computation.IsUnconditionalIn(next)
            || block.DescendantNodes().OfType<IdentifierNameSyntax>().Count(name => name.Identifier.ValueText == variable.Identifier.ValueText) != 1
            || BoundaryMove.Of(fetch, whole) is not { } inlined
            || fetched.DescendantTrivia().Any(Layout.IsCommentOrDirective))
        {
            return null;
        }

        return By(aggregate, edit =>
        {
            edit.Remove(declaration);
            inlined.Apply(edit, operators: "", aggregate.Operation, argument);
        });
    }

    private static Rewrite? Groups(RowAggregate aggregate, FixContext context)
    {
        if (!aggregate.IsInline || aggregate.Computation is not IInvocationOperation { Syntax: InvocationExpressionSyntax { ArgumentList: var shape } } select
            || select.Receiver() is not IInvocationOperation { Syntax: InvocationExpressionSyntax { ArgumentList: var key } } groups
            || Materialization.Before(groups) is not { } found || BoundaryMove.Of(found, select, context) is not { } move)
        {
            return null;
        }

        return Rewrite.Review(Title, "the groups come in the database's order", edit => move.Apply(edit, $".GroupBy{key}.Select{shape}"));
    }

    private static Rewrite? Loop(RowAggregate aggregate, AccumulatingLoop loop, FixContext context)
    {
        if (!aggregate.IsInline || aggregate.Computation.Syntax is not ForEachStatementSyntax statement
            || loop.Operation is not ("Sum" or "Count")
            || loop.Target is not ILocalReferenceOperation { Type: { } type } target
            || statement.DescendantTrivia().Any(trivia => trivia.IsDirective))
        {
            return null;
        }

        var (row, query, isAwaited) = (statement.Identifier.ValueText, statement.Expression, false);
        if (aggregate.Fetch is IInvocationOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var source }, ArgumentList: var given }, TargetMethod.Name: var fetch })
            (query, isAwaited) = (source, fetch.EndsWith("Async", StringComparison.Ordinal));
        else
            given = SyntaxFactory.ArgumentList();

        var condition = loop.Condition is { } asked ? $"{row} => {Layout.Code(asked.Syntax)}" : "";
        var value = loop.Value is { } added ? $"{row} => {Converted(added, type, context)}" : condition;
        var filter = loop.Value is not null && condition.Length > 0 ? $".Where({condition})" : "";
        var arguments = string.Join(", ", new[] { value }.Where(static text => text.Length > 0).Concat(given.Arguments.Select(static argument => argument.ToString())));
        var computed = $"{(isAwaited ? "await " : "")}{Parenthesised(query)}{filter}.{loop.Operation}{(isAwaited ? "Async" : "")}({arguments})";

        var name = Layout.Code(target.Syntax);
        return loop.Value is null || type.SpecialType is SpecialType.System_Int64 or SpecialType.System_Decimal
            ? By(aggregate, Apply)
            : Rewrite.Review(Title, "a sum that is too great fails instead of wrapping", Apply);

        void Apply(Edit edit) => edit.Replace(statement, _ => SyntaxFactory.ParseStatement($"{name} += {computed};"));
    }

    // A long total of ints does not end where an int does.
    private static string Converted(IOperation value, ITypeSymbol total, FixContext context)
    {
        var plain = value.WithoutConversions();
        var text = Layout.Code(plain.Syntax);
        return SymbolEqualityComparer.Default.Equals(plain.Type, total) ? text
            : $"({context.NameOf(total, plain.Syntax)}){(plain.Syntax is MemberAccessExpressionSyntax or IdentifierNameSyntax ? text : $"({text})")}";
    }

    private static string Parenthesised(ExpressionSyntax query) =>
        query is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ParenthesizedExpressionSyntax ? query.WithoutTrivia().ToString() : $"({query.WithoutTrivia()})";

    private static Rewrite By(RowAggregate aggregate, Action<Edit> apply) => aggregate.Translatability == Translatability.Exact
        ? Rewrite.Safe(Title, apply)
        : Rewrite.Review(Title, "the database rounds, and compares text, in its own way", apply);
}
