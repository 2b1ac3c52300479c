namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LazyLoadInLoopFix() : PerfFix<SimpleNameSyntax>(LazyLoadInLoop.Rule)
{
    private const string Title = "Load it with the query";

    protected override Rewrite? Plan(SimpleNameSyntax name, FixContext context)
    {
        if (name.Parent is not ExpressionSyntax member
            || context.OperationOf(member) is not IPropertyReferenceOperation read
            || LazyRead.Of(read) is not { } found
            || (context.Known.EntityFrameworkQueryableExtensions ?? context.Known.QueryableExtensions6) is not { ContainingNamespace: { } space } || !context.CanImport(space)
            || SourceOf(found) is not { } source || source.SyntaxTree != name.SyntaxTree
            || Calls(found, source, context) is not { } calls)
        {
            return null;
        }

        void Apply(Edit edit)
        {
            edit.TryImport(space);
            edit.Replace(source, current => Appended(current, calls, (source.Parent as MemberAccessExpressionSyntax)?.OperatorToken.LeadingTrivia ?? SyntaxTriviaList.Empty));
        }

        return found.Path.Any(Include.IsMany) ? Rewrite.Review(Title, "all rows of the collection are loaded", Apply) : Rewrite.Safe(Title, Apply);
    }

    // What the query is before it runs; Find takes nothing more.
    private static ExpressionSyntax? SourceOf(LazyRead found) => found.Fetch switch
    {
        IInvocationOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not ("Find" or "FindAsync"), Expression: var query } } } fetch when !fetch.Type.IsQueryable(KnownSymbols.Of(fetch)) => query,
        { Syntax: ExpressionSyntax and (IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax) } walked when walked.Type.IsQueryable(KnownSymbols.Of(walked)) => (ExpressionSyntax)walked.Syntax,
        _ => null,
    };

    // An Include up to each collection, and a ThenInclude from there.
    private static ImmutableArray<(string Name, string Argument)>? Calls(LazyRead found, ExpressionSyntax source, FixContext context)
    {
        var calls = ImmutableArray.CreateBuilder<(string, string)>();
        var start = Included(found, source);
        while (start < found.Path.Length)
        {
            var end = start;
            while (end < found.Path.Length - 1 && !Include.IsMany(found.Path[end]))
                end++;

            // Entity Framework 6 has no ThenInclude.
            if (start > 0 && context.Known.EntityFrameworkQueryableExtensions is null)
                return null;

            var row = RowName(found.Path[start].ContainingType, source, context);
            var steps = found.Path.Skip(start).Take(end + 1 - start).Select((step, i) => start + i < end && step.NullableAnnotation == NullableAnnotation.Annotated ? step.Name + "!" : step.Name);
            calls.Add((start == 0 ? "Include" : "ThenInclude", $"{row} => {row}.{string.Join(".", steps)}"));
            start = end + 1;
        }

        return calls.ToImmutable();
    }

    // How much of the path the call includes that the query ends in.
    private static int Included(LazyRead found, ExpressionSyntax source) =>
        found.Query.Operators.LastOrDefault() is { } last && last.Syntax == source && Include.Of(found.Query)?.LastOrDefault() is { } include && include.Call == last
        && last.ArgumentFor("navigationPropertyPath")?.ConstantValue.HasValue == false
        && include.Path.Length < found.Path.Length && include.Path.Zip(found.Path, static (one, other) => one.Name == other.Name).All(static same => same)
            ? include.Path.Length
            : 0;

    // Each on a line of its own where the call that runs the query is.
    private static ExpressionSyntax Appended(ExpressionSyntax query, ImmutableArray<(string Name, string Argument)> calls, SyntaxTriviaList beforeDot)
    {
        var trailing = query.GetTrailingTrivia();
        var isOnLines = trailing.Any(SyntaxKind.EndOfLineTrivia);
        var dot = SyntaxFactory.Token(SyntaxKind.DotToken).WithLeadingTrivia(isOnLines ? beforeDot : SyntaxTriviaList.Empty);
        var leading = query.GetLeadingTrivia();
        var current = isOnLines ? query : query.WithTrailingTrivia();
        foreach (var (name, argument) in calls)
        {
            var access = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, current, dot, SyntaxFactory.IdentifierName(name));
            current = SyntaxFactory.InvocationExpression(access, SyntaxFactory.ParseArgumentList($"({argument})")).WithTrailingTrivia(trailing);
        }

        return current.WithLeadingTrivia(leading);
    }

    // As the query calls its rows already, or by their first letter.
    private static string RowName(ITypeSymbol row, ExpressionSyntax source, FixContext context)
    {
        var name = char.ToLowerInvariant(row.Name[0]) + row.Name[1..];
        return new[] { name[..1], name, "row" }.First(candidate => candidate == "row" || context.Model.LookupSymbols(source.SpanStart, name: candidate).IsEmpty && SyntaxFacts.GetKeywordKind(candidate) == SyntaxKind.None);
    }
}
