namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RowByRowWriteFix() : PerfFix<SyntaxNode>(RowByRowWrite.Rule)
{
    protected override Rewrite? Plan(SyntaxNode syntax, FixContext context)
    {
        var site = syntax.FirstAncestorOrSelf<SyntaxNode>(static node => node is InvocationExpressionSyntax or CommonForEachStatementSyntax);
        if (site is null || context.OperationOf(site) is not { } operation || BulkWrite.Of(operation) is not { } write
            || write.Source.Syntax is not ExpressionSyntax query
            || write.Save.Syntax is not InvocationExpressionSyntax { ArgumentList.Arguments: var given } save || given.Any(static argument => argument.Expression is LiteralExpressionSyntax) || write.Save.Arguments.Any(static argument => argument.Parameter?.Name == "acceptAllChangesOnSuccess")
            || Removed(write, save) is not { } removed
            || Awaits(write) && write.Save.TargetMethod.Name != "SaveChangesAsync"
            || context.Known.DbContext is not { ContainingNamespace: { } space } || !context.CanImport(space))
        {
            return null;
        }

        var isAsync = write.Save.TargetMethod.Name == "SaveChangesAsync" ? "Async" : "";
        return Rewrite.Review(write.Deletes ? "Delete in one statement" : "Update in one statement", "the change tracker and its events are bypassed, nothing else is saved", edit =>
        {
            foreach (var statement in removed)
                edit.Remove(statement);

            edit.TryImport(space);
            var line = LineBetween(write.Fetch.Syntax);
            var filter = write.Condition is { Syntax: var condition } ? $"{line}.Where({Name(write.Row!)} => {Layout.Code(condition)})" : "";
            var arguments = Setters(write, line, edit, context).Concat(Token(write, save)).ToList();
            edit.Replace(save, _ => SyntaxFactory.ParseExpression($"{Parenthesised(query)}{filter}{line}.{(write.Deletes ? "ExecuteDelete" : "ExecuteUpdate")}{isAsync}({string.Join(", ", arguments)})"));
        });
    }

    // What goes: the statements that fetch and change, right before the one that saves.
    private static List<StatementSyntax>? Removed(BulkWrite write, SyntaxNode save)
    {
        if (write.Change.EnclosingStatement().Syntax is not StatementSyntax { Parent: BlockSyntax block } change)
            return null;

        var removed = new List<StatementSyntax>();
        if (!change.Span.Contains(write.Fetch.Syntax.Span))
        {
            if (write.Fetch.Syntax.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Declaration.Variables: [{ Identifier.ValueText: var rows }] } fetch
                || block.DescendantNodes().OfType<IdentifierNameSyntax>().Count(name => name.Identifier.ValueText == rows) != 1)
            {
                return null;
            }

            removed.Add(fetch);
        }

        removed.Add(change);
        var first = block.Statements.IndexOf(removed[0]);
        return first >= 0
            && block.Statements.Skip(first).Take(removed.Count).SequenceEqual(removed)
            && block.Statements.ElementAtOrDefault(first + removed.Count) is { } saving && saving.Span.Contains(save.Span)
            && !removed.Exists(static statement => statement.DescendantTrivia().Any(static trivia => trivia.IsDirective))
                ? removed : null;
    }

    private static bool Awaits(BulkWrite write) => write.Fetch is IForEachLoopOperation { IsAsynchronous: true } || write.Fetch is IInvocationOperation { TargetMethod.Name: "ToListAsync" or "ToArrayAsync" or "AsAsyncEnumerable" };

    // Operators stay on lines of their own.
    private static string LineBetween(SyntaxNode fetch)
    {
        if (fetch is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var query, OperatorToken: var dot } })
            return "";

        var between = fetch.SyntaxTree.GetText().ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(query.Span.End, dot.SpanStart));
        return string.IsNullOrWhiteSpace(between) ? between : "";
    }

    private static IEnumerable<string> Token(BulkWrite write, InvocationExpressionSyntax save) =>
        (save.ArgumentList.Arguments.Count == 0 && write is { Fetch: IInvocationOperation { TargetMethod.Name: "ToListAsync" or "ToArrayAsync", Syntax: InvocationExpressionSyntax fetch } } ? fetch.ArgumentList : save.ArgumentList).Arguments.Select(static argument => argument.ToString());

    private static IEnumerable<string> Setters(BulkWrite write, string line, Edit edit, FixContext context)
    {
        if (write.Deletes)
            yield break;

        var name = edit.FreshName("setters", write.Save.Syntax);
        var (row, place) = (Name(write.Row!), write.Save.Syntax);
        var separator = write.Setters.Length == 1 ? "" : (line.Length > 0 ? line : edit.Layout.NewLine + Layout.IndentationOf(place)) + edit.Layout.Indent;
        yield return $"{name} => {name}{string.Concat(write.Setters.Select(setter => $"{separator}.SetProperty({row} => {row}.{Name(setter.Column)}, {Value(setter, write.Row!, context)})"))}";
    }

    private static string Value(BulkWrite.Setter setter, ISymbol row, FixContext context)
    {
        var (type, name) = (setter.Column.Type, Name(row));
        var value = setter.Value?.WithoutConversions();
        var text = value is null ? "1" : Layout.Code(value.Syntax);
        if (setter.Sign is { } sign)
            return $"{name} => {Cast(type, null, $"{name}.{Name(setter.Column)} {sign} {(value is null or ILiteralOperation or IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation ? text : $"({text})")}", isNumber: true)}";

        var converted = value is IDefaultValueOperation ? $"default({context.NameOf(type, setter.Target.Syntax)})" : Cast(type, value!.Type, text, isNumber: false);
        return setter.IsKnownBefore(row) ? converted : $"{name} => {converted}";

        // Both have to be of the column's type.
        string Cast(ITypeSymbol to, ITypeSymbol? from, string code, bool isNumber) =>
            isNumber && to.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_Double || SymbolEqualityComparer.Default.Equals(to, from) ? code
            : $"({context.NameOf(to, setter.Target.Syntax)}){(value is ILiteralOperation or IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation && !isNumber && !code.StartsWith("-", StringComparison.Ordinal) ? code : $"({code})")}";
    }

    private static string Name(ISymbol symbol) => SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;

    private static string Parenthesised(ExpressionSyntax query) =>
        query is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ParenthesizedExpressionSyntax ? query.WithoutTrivia().ToString() : $"({query.WithoutTrivia()})";
}
