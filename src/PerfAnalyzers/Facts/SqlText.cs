namespace PerfAnalyzers;

/// <summary>SQL as words: comments, strings and quoted names are no keywords.</summary>
public sealed class SqlText
{
    private readonly string _sql;
    private readonly WrittenText? _written;
    private readonly ImmutableArray<string> _words;

    private SqlText(string sql, WrittenText? written)
    {
        (_sql, _written) = (sql, written);
        Tokens = SqlToken.All(sql);
        _words = Words(Tokens);
    }

    public ImmutableArray<SqlToken> Tokens { get; }

    /// <summary>The text of a constant argument; null where it is computed.</summary>
    public static SqlText? Of(IOperation? text) =>
        text is { ConstantValue: { HasValue: true, Value: string sql } } ? new(sql, written: null) : null;

    /// <summary>The same, and where its words stand in source; where parts of it are computed, with <see cref="SqlTokenKind.Hole"/>s for them.</summary>
    public static SqlText? WrittenIn(IOperation? text) => WrittenText.Of(text) is { } written ? new(written.Text, written) : null;

    /// <summary>Where words of it stand in source; null where that is told of at another place.</summary>
    public Location? LocationOf(int start, int length) => _written?.LocationOf(start, length);

    /// <summary>The SQL that an operation gives to a database: to Dapper or Entity Framework, to a command when it is made, or afterwards.</summary>
    public static SqlText? GivenBy(IOperation operation) => TextOf(operation) is { } text ? WrittenIn(text) ?? Of(text) : null;

    private static IOperation? TextOf(IOperation operation) => operation switch
    {
        IInvocationOperation call when call.ArgumentFor("sql") is { } text => DatabaseCall.IsName(call.TargetMethod.Name) && DatabaseCall.Of(call) is not null || call.TargetMethod.IsEntityFramework() ? text : null,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "CommandText", ContainingType: var type } }, Value: var text } when type.Implements(KnownSymbols.Of(operation).IDbCommand) => text,
        IObjectCreationOperation { Type: var made, Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } text }, ..] } when made.Implements(KnownSymbols.Of(operation).IDbCommand) || made.Is(KnownSymbols.Of(operation).CommandDefinition) => text,
        _ => null,
    };

    /// <summary>What in it makes the database work more than the question needs.</summary>
    public ImmutableArray<SqlWaste> Wastes => SqlWalk.Through(_sql, Tokens);

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
        text.ConstantValue is { HasValue: true, Value: string sql } && Words(SqlToken.All(sql)) is [.., "FROM" or "INTO" or "UPDATE" or "JOIN" or "TABLE"] && char.IsWhiteSpace(sql[sql.Length - 1]);

    private static ImmutableArray<string> Words(ImmutableArray<SqlToken> tokens) =>
        ImmutableArray.CreateRange(tokens.Where(static token => token.Kind == SqlTokenKind.Word).Select(static token => token.Text));
}
