namespace PerfAnalyzers;

/// <summary>SQL as words: comments, strings and quoted names are no keywords.</summary>
public sealed class SqlText
{
    private readonly ImmutableArray<string> _words;

    private SqlText(ImmutableArray<string> words) => _words = words;

    /// <summary>The text of a constant argument; null where it is computed.</summary>
    public static SqlText? Of(IOperation? text) =>
        text is { ConstantValue: { HasValue: true, Value: string sql } } ? new(Words(sql)) : null;

    /// <summary>The constant SQL that an operation gives to a database: to Dapper or Entity Framework, to a command when it is made, or afterwards.</summary>
    public static SqlText? GivenBy(IOperation operation) => operation switch
    {
        IInvocationOperation call => DatabaseCall.IsName(call.TargetMethod.Name) && DatabaseCall.Of(call) is not null || call.TargetMethod.IsEntityFramework() ? Of(call.ArgumentFor("sql")) : null,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "CommandText", ContainingType: var type } }, Value: var text } when type.Implements(KnownSymbols.Of(operation).IDbCommand) => Of(text),
        IObjectCreationOperation { Type: var made, Arguments: [{ Value: var text }, ..] } when made.Implements(KnownSymbols.Of(operation).IDbCommand) => Of(text),
        _ => null,
    };

    /// <summary>Whether it sorts rows by a number that is made up for each.</summary>
    public bool OrdersAtRandom =>
        Enumerable.Range(0, Math.Max(0, _words.Length - 2)).Any(i => _words[i] == "ORDER" && _words[i + 1] == "BY" && _words[i + 2] is ("RANDOM" or "RAND" or "NEWID" or "UUID" or "GEN_RANDOM_UUID"));

    /// <summary>Whether it reads whole tables: a SELECT of rows with no WHERE, limit or grouping.</summary>
    public bool SelectsEverything =>
        _words is ["SELECT", ..] && _words.Contains("FROM")
        && !_words.Any(static word => word is "WHERE" or "LIMIT" or "TOP" or "FETCH" or "GROUP" or "COUNT" or "SUM" or "MAX" or "MIN" or "AVG" or "EXISTS" or "OFFSET" or "JOIN" or "ROWNUM");

    /// <summary>Whether a text is put together as SQL whose table is filled in: each such statement asks something else.</summary>
    public static bool HasComputedTable(IOperation text) => text switch
    {
        IInterpolatedStringOperation { Parts: var parts } => parts.Zip(parts.Skip(1), static (before, hole) => hole is IInterpolationOperation && before is IInterpolatedStringTextOperation { Text: var words } && NamesTableNext(words)).Any(static names => names),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var before, RightOperand.ConstantValue.HasValue: false } =>
            NamesTableNext(before is IBinaryOperation { RightOperand: var last } ? last : before),
        _ => false,
    };

    private static bool NamesTableNext(IOperation text) =>
        text.ConstantValue is { HasValue: true, Value: string sql } && Words(sql) is [.., "FROM" or "INTO" or "UPDATE" or "JOIN" or "TABLE"] && char.IsWhiteSpace(sql[sql.Length - 1]);

    private static ImmutableArray<string> Words(string sql)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < sql.Length;)
        {
            if (Skipped(sql, i) is > 0 and var skipped)
            {
                i += skipped;
            }
            else if (char.IsLetter(sql[i]) || sql[i] == '_')
            {
                var start = i;
                while (i < sql.Length && (char.IsLetterOrDigit(sql[i]) || sql[i] == '_'))
                    i++;
                words.Add(sql.Substring(start, i - start).ToUpperInvariant());
            }
            else
            {
                i++;
            }
        }

        return words.ToImmutable();
    }

    // The length of a comment, a string or a quoted name at this place; 0 for anything else.
    private static int Skipped(string sql, int at) => sql[at] switch
    {
        '-' when at + 1 < sql.Length && sql[at + 1] == '-' => Until(sql, at + 2, "\n") - at,
        '/' when at + 1 < sql.Length && sql[at + 1] == '*' => Until(sql, at + 2, "*/") - at,
        '\'' => Until(sql, at + 1, "'") - at,
        '"' => Until(sql, at + 1, "\"") - at,
        '`' => Until(sql, at + 1, "`") - at,
        '[' => Until(sql, at + 1, "]") - at,
        '$' when at + 1 < sql.Length && sql[at + 1] == '$' => Until(sql, at + 2, "$$") - at,
        _ => 0,
    };

    private static int Until(string sql, int from, string end) =>
        sql.IndexOf(end, Math.Min(from, sql.Length), StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : sql.Length;
}
