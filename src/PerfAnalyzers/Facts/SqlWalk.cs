namespace PerfAnalyzers;

public enum SqlWasteKind
{
    AllColumns,
    LeadingWildcard,
    FunctionOnColumn,
    NotInSubquery,
    LargeOffset,
    CrossJoin,
}

/// <summary>Words of SQL that make a database work more than the question needs.</summary>
/// <param name="Words">The words, as they are written.</param>
public sealed record SqlWaste(SqlWasteKind Kind, int Start, int Length, string Words);

/// <summary>Walks through SQL word by word, and knows in which clause of which SELECT it is.</summary>
public sealed class SqlWalk
{
    private const int LargeOffset = 1000;

    private static readonly ImmutableHashSet<string> Functions = ImmutableHashSet.Create(
        "LOWER", "UPPER", "TRIM", "LTRIM", "RTRIM", "SUBSTRING", "SUBSTR", "LEFT", "RIGHT", "REPLACE", "YEAR", "MONTH", "DAY", "DATE", "DATEPART", "DATE_PART", "DATE_TRUNC", "EXTRACT", "TO_CHAR", "STRFTIME",
        "COALESCE", "ISNULL", "IFNULL", "NVL", "ABS", "ROUND", "LEN", "LENGTH");

    private static readonly ImmutableHashSet<string> Keywords = ImmutableHashSet.Create("AND", "OR", "NOT", "NULL", "IN", "AS", "IS", "LIKE", "BETWEEN", "CASE", "WHEN", "THEN", "ELSE", "END", "FROM", "FOR", "YEAR", "MONTH", "DAY");

    private readonly ImmutableArray<SqlToken> _tokens;
    private readonly ImmutableArray<SqlWaste>.Builder _found = ImmutableArray.CreateBuilder<SqlWaste>();
    private readonly Stack<Level> _levels = new();
    private readonly string _sql;

    private SqlWalk(string sql, ImmutableArray<SqlToken> tokens) => (_sql, _tokens) = (sql, tokens);

    /// <param name="sql">The text that the tokens are of.</param>
    public static ImmutableArray<SqlWaste> Through(string sql, ImmutableArray<SqlToken> tokens)
    {
        var walk = new SqlWalk(sql, tokens);
        walk.Walk();
        return walk._found.ToImmutable();
    }

    private void Walk()
    {
        _levels.Push(new(query: null));
        for (var i = 0; i < _tokens.Length; i++)
        {
            var token = _tokens[i];
            if (token.IsSymbol("("))
                _levels.Push(new(At(i + 1).IsWord("SELECT") ? null : _levels.Peek().Query));
            else if (token.IsSymbol(")") && _levels.Count > 1)
                Close(_levels.Pop());
            else if (token.IsSymbol(";") || token.Text is "UNION" or "INTERSECT" or "EXCEPT" && token.Kind == SqlTokenKind.Word)
                Close(_levels.Peek());
            else if (token.Kind == SqlTokenKind.Hole)
                _levels.Peek().Query.IsOpen |= !IsValueOrTable(i);
            else if (token.Kind == SqlTokenKind.Word)
                Word(i);
            else
                Filter(i);
        }

        while (_levels.Count > 0)
            Close(_levels.Pop());
    }

    private void Word(int i)
    {
        var (level, query) = (_levels.Peek(), _levels.Peek().Query);
        switch (_tokens[i].Text)
        {
            case "INSERT" or "WITH" or "CREATE" or "MERGE":
                query.IsOther = true;
                break;
            case "SELECT":
                query.Clause = "SELECT";
                AllColumns(i);
                break;
            case "FROM" when level.IsOfQuery && query.Clause == "SELECT":
                (query.Clause, query.From) = ("FROM", i);
                break;
            case "WHERE" or "ON" or "HAVING" or "USING":
                (query.Clause, query.HasCondition) = (_tokens[i].Text, true);
                break;
            case "GROUP" or "ORDER" or "LIMIT" or "SET" or "VALUES" or "RETURNING":
                query.Clause = _tokens[i].Text;
                break;
            case "LATERAL" or "APPLY" or "UNNEST":
                query.HasCondition = true;
                break;
            case "OR" when level.IsOfQuery:
                query.HasChoice = true;
                break;
            case "LIKE" or "ILIKE" when query.IsFiltering && !At(i - 1).IsWord("NOT") && Pattern(i) is { } pattern:
                query.Maybe.Add(Waste(SqlWasteKind.LeadingWildcard, i, pattern));
                break;
            case "IN" when At(i - 1).IsWord("NOT") && At(i + 1).IsSymbol("(") && At(i + 2).IsWord("SELECT"):
                _found.Add(Waste(SqlWasteKind.NotInSubquery, i - 1, i + 2));
                break;
            case "IN" when query.IsFiltering && level.IsOfQuery && At(i + 1).Kind is SqlTokenKind.Parameter or SqlTokenKind.Hole:
                query.IsSelective = true;
                break;
            case "BETWEEN" when query.IsFiltering && level.IsOfQuery && At(i - 1).IsName:
                query.IsSelective = true;
                break;
            case "OFFSET" when At(i + 1) is { Kind: SqlTokenKind.Number, Text: var rows } && long.TryParse(rows, out var count) && count >= LargeOffset:
                _found.Add(Waste(SqlWasteKind.LargeOffset, i, i + 1));
                break;
            case var function when query.IsFiltering && Functions.Contains(function) && At(i + 1).IsSymbol("(") && FunctionEnd(i + 1) is { } end && (IsComparison(end + 1) || IsComparison(i - 1)):
                query.Maybe.Add(Waste(SqlWasteKind.FunctionOnColumn, i, end));
                break;
        }
    }

    // Name = @name finds few rows, by an index: what else is asked of those costs little.
    private void Filter(int i)
    {
        var (level, query) = (_levels.Peek(), _levels.Peek().Query);
        if (_tokens[i].IsSymbol(",") && level.IsOfQuery && query.Clause == "FROM" && IsTable(i + 1))
            query.Comma ??= i;
        else if (_tokens[i].Text is "=" or "<" or ">" or "<=" or ">=" && level.IsOfQuery && query.Clause == "WHERE" && (IsBareColumn(i - 1) && IsValue(i + 1) || IsValue(i - 1) && IsBareColumn(i + 1) && !At(i + 2).IsSymbol("(")))
            query.IsSelective = true;
    }

    // SELECT *, of a table that is named, and not inside of something else: EXISTS (SELECT * …) reads no column, and an outer SELECT says which of a derived table are wanted.
    private void AllColumns(int i)
    {
        if (_levels.Count > 1 || _levels.Peek().Query.IsOther || !At(i + 1).IsSymbol("*") || !At(i + 2).IsWord("FROM") || IsOfSystem(At(i + 3)) || At(i + 3).Text.IndexOf(WrittenText.Hole) >= 0)
            return;

        if (IsTable(i + 3))
            _found.Add(Waste(SqlWasteKind.AllColumns, i, i + 1));
    }

    // Not rows_of(@day), which gives what it gives.
    private bool IsTable(int i)
    {
        while (At(i + 1).IsSymbol(".") && At(i + 2).IsName)
            i += 2;

        return At(i).IsName && !At(i).IsWord("LATERAL") && !At(i + 1).IsSymbol("(");
    }

    // What is filled in for a name or a value changes nothing; anything else may be a condition.
    private bool IsValueOrTable(int i) =>
        IsComparison(i - 1) || At(i - 1).IsSymbol(".") || At(i + 1).IsSymbol(".") || At(i - 1).Text is "FROM" or "JOIN" or "UPDATE" or "INTO" or "LIMIT" or "OFFSET" || _levels.Peek().Query.Clause == "SELECT";

    private void Close(Level level)
    {
        if (!level.IsOfQuery)
            return;

        var query = level.Query;
        if (!query.IsOpen && (query.HasChoice || !query.IsSelective))
            _found.AddRange(query.Maybe);
        if (query is { Comma: { } comma, HasCondition: false, IsOpen: false, IsOther: false })
            _found.Add(Waste(SqlWasteKind.CrossJoin, query.From, comma + 1));
        level.Query.Reset();
    }

    // '%a', '%' + @a, CONCAT('%', @a)
    private int? Pattern(int like)
    {
        var i = like + 1;
        while (At(i).IsSymbol("(") || At(i).IsWord("CONCAT"))
            i++;

        return At(i) is { Kind: SqlTokenKind.String, Text: var text } && text.TrimStart('N', 'n', 'E', 'e').StartsWith("'%", StringComparison.Ordinal) && !(text.Trim('N', 'n', '\'') == "%" && !IsJoined(i + 1)) ? i : null;
    }

    private bool IsJoined(int i) => At(i).IsSymbol("+") || At(i).IsSymbol("||") || At(i).IsSymbol(",");

    // Of what follows the opening parenthesis, one has to be a column.
    private int? FunctionEnd(int open)
    {
        var (depth, hasColumn) = (0, false);
        for (var i = open; i < _tokens.Length; i++)
        {
            if (_tokens[i].IsSymbol("("))
                depth++;
            else if (_tokens[i].IsSymbol(")") && --depth == 0)
                return hasColumn ? i : null;
            else if (_tokens[i].IsWord("SELECT") || _tokens[i].Kind == SqlTokenKind.Hole)
                return null;
            else
                hasColumn |= _tokens[i].IsName && !At(i + 1).IsSymbol("(") && !Keywords.Contains(_tokens[i].Text);
        }

        return null;
    }

    private bool IsComparison(int i) => At(i).Text is "=" or "<" or ">" or "<=" or ">=" or "LIKE" or "IN" or "BETWEEN" && At(i).Kind is SqlTokenKind.Symbol or SqlTokenKind.Word;

    private bool IsBareColumn(int i) => At(i).IsName && !At(i).IsWord("END");

    // A flag, 0 or 1, finds half of the rows.
    private bool IsValue(int i) => At(i).Kind is SqlTokenKind.Parameter or SqlTokenKind.Hole or SqlTokenKind.String || At(i) is { Kind: SqlTokenKind.Number, Text: not ("0" or "1") };

    private static bool IsOfSystem(SqlToken table) =>
        table.Text.TrimStart('[', '"').ToLowerInvariant() is var name && (name is "sys" or "information_schema" || name.StartsWith("sqlite_", StringComparison.Ordinal) || name.StartsWith("pg_", StringComparison.Ordinal) || name.StartsWith("pragma_", StringComparison.Ordinal));

    private SqlToken At(int i) => i >= 0 && i < _tokens.Length ? _tokens[i] : new(SqlTokenKind.Symbol, "", 0, 0);

    private SqlWaste Waste(SqlWasteKind kind, int first, int last)
    {
        var (start, end) = (_tokens[first].Start, _tokens[last].End);
        return new(kind, start, end - start, string.Join(" ", _sql.Substring(start, end - start).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    // What stands in parentheses: a query of its own, or a part of the one around.
    private sealed class Level(Query? query)
    {
        public bool IsOfQuery { get; } = query is null;

        public Query Query { get; } = query ?? new();
    }

    private sealed class Query
    {
        public string Clause { get; set; } = "";
        public int From { get; set; }
        public int? Comma { get; set; }
        public bool HasCondition { get; set; }

        /// <summary>Whether an OR stands among the conditions.</summary>
        public bool HasChoice { get; set; }

        /// <summary>Whether a condition finds rows by an index, as far as can be told.</summary>
        public bool IsSelective { get; set; }

        /// <summary>Whether the program fills in a part of it.</summary>
        public bool IsOpen { get; set; }

        /// <summary>Whether it feeds something else: a table, a name.</summary>
        public bool IsOther { get; set; }

        /// <summary>What costs only where nothing else finds the rows.</summary>
        public List<SqlWaste> Maybe { get; } = [];

        public bool IsFiltering => Clause is "WHERE" or "ON";

        public void Reset()
        {
            (Clause, Comma, HasCondition, HasChoice, IsSelective, IsOpen, IsOther) = ("", null, false, false, false, false, false);
            Maybe.Clear();
        }
    }
}
