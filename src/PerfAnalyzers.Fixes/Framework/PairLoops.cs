namespace PerfAnalyzers;

/// <summary>Turning a loop over the keys of a dictionary into one over its pairs or values.</summary>
public static class PairLoops
{
    /// <summary><c>foreach (var (key, value) in table)</c>; a value nobody reads is <c>_</c>.</summary>
    public static void LoopOverPairs(this Edit edit, ForEachStatementSyntax loop, string table, string key, string value) =>
        edit.Replace(loop, current => SyntaxFactory.ForEachVariableStatement(
            current.AttributeLists, current.AwaitKeyword, current.ForEachKeyword, current.OpenParenToken,
            SyntaxFactory.ParseExpression($"var ({key}, {value})").WithTrailingTrivia(SyntaxFactory.Space),
            current.InKeyword, SyntaxFactory.ParseExpression(table).WithTriviaFrom(current.Expression), current.CloseParenToken, current.Statement));

    /// <summary><c>foreach (var value in table.Values)</c></summary>
    public static void LoopOverValues(this Edit edit, ForEachStatementSyntax loop, string table, string value) =>
        edit.Replace(loop, current => current
            .WithType(SyntaxFactory.ParseTypeName("var").WithTriviaFrom(current.Type))
            .WithIdentifier(SyntaxFactory.Identifier(value).WithTriviaFrom(current.Identifier))
            .WithExpression(SyntaxFactory.ParseExpression($"{table}.Values").WithTriviaFrom(current.Expression)));
}
