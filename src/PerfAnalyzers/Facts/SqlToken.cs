namespace PerfAnalyzers;

public enum SqlTokenKind
{
    /// <summary>A keyword, a name without quotes, a function.</summary>
    Word,

    /// <summary><c>"a"</c>, <c>[a]</c> or <c>`a`</c>.</summary>
    QuotedName,

    /// <summary><c>'a'</c>, <c>N'a'</c>, <c>$$a$$</c></summary>
    String,

    Number,

    /// <summary><c>@a</c>, <c>:a</c>, <c>$1</c>, <c>?</c>, <c>{0}</c></summary>
    Parameter,

    /// <summary>Something that the program fills in.</summary>
    Hole,

    /// <summary>An operator or a punctuation mark.</summary>
    Symbol,
}

/// <summary>One word of SQL, as PostgreSQL, SQL Server, MySQL and SQLite write them; comments and blanks are none.</summary>
/// <param name="Text">A word in capitals, anything else as it stands.</param>
public readonly record struct SqlToken(SqlTokenKind Kind, string Text, int Start, int Length)
{
    private static readonly string[] LongSymbols = { "->>", "::", "<=", ">=", "<>", "!=", "||", "->", ":=" };

    public int End => Start + Length;

    public bool IsWord(string word) => Kind == SqlTokenKind.Word && Text == word;

    public bool IsSymbol(string symbol) => Kind == SqlTokenKind.Symbol && Text == symbol;

    /// <summary>Whether it names a column or a table, or could.</summary>
    public bool IsName => Kind is SqlTokenKind.Word or SqlTokenKind.QuotedName;

    public static ImmutableArray<SqlToken> All(string sql)
    {
        var tokens = ImmutableArray.CreateBuilder<SqlToken>();
        for (var at = 0; at < sql.Length;)
        {
            if (char.IsWhiteSpace(sql[at]))
            {
                at++;
            }
            else if (CommentEnd(sql, at) is { } afterComment)
            {
                at = afterComment;
            }
            else
            {
                var (kind, end) = At(sql, at);
                var text = sql.Substring(at, end - at);
                tokens.Add(new(kind, kind == SqlTokenKind.Word ? text.ToUpperInvariant() : text, at, end - at));
                at = end;
            }
        }

        return tokens.ToImmutable();
    }

    private static (SqlTokenKind Kind, int End) At(string sql, int at)
    {
        var next = at + 1 < sql.Length ? sql[at + 1] : '\0';
        switch (sql[at])
        {
            case WrittenText.Hole:
                return (SqlTokenKind.Hole, at + 1);
            case '\'':
                return (SqlTokenKind.String, QuoteEnd(sql, at, '\''));
            case 'N' or 'n' or 'X' or 'x' or 'B' or 'b' when next == '\'':
                return (SqlTokenKind.String, QuoteEnd(sql, at + 1, '\''));
            case 'E' or 'e' when next == '\'':
                return (SqlTokenKind.String, QuoteEnd(sql, at + 1, '\'', escapes: true));
            case '"':
                return (SqlTokenKind.QuotedName, QuoteEnd(sql, at, '"'));
            case '`':
                return (SqlTokenKind.QuotedName, QuoteEnd(sql, at, '`'));

            // [name], but not the index of an array: tags[1], array[1, 2]
            case '[' when at == 0 || !IsPartOfWord(sql[at - 1]) && sql[at - 1] is not (']' or ')'):
                return (SqlTokenKind.QuotedName, QuoteEnd(sql, at, ']'));
            case '$' when DollarQuoteEnd(sql, at) is { } end:
                return (SqlTokenKind.String, end);
            case '@' or '$' or ':' when IsPartOfWord(next) || next == '@':
                return (SqlTokenKind.Parameter, WordEnd(sql, next == '@' ? at + 2 : at + 1));
            case '?':
                return (SqlTokenKind.Parameter, at + 1);
            case '{' when char.IsDigit(next) && sql.IndexOf('}', at) is > 0 and var close:
                return (SqlTokenKind.Parameter, close + 1);
            case var c when char.IsDigit(c):
                return (SqlTokenKind.Number, NumberEnd(sql, at));
            case var c when IsPartOfWord(c) || c == '#':
                return (SqlTokenKind.Word, WordEnd(sql, at + 1));
        }

        foreach (var symbol in LongSymbols)
        {
            if (string.CompareOrdinal(sql, at, symbol, 0, symbol.Length) == 0)
                return (SqlTokenKind.Symbol, at + symbol.Length);
        }

        return (SqlTokenKind.Symbol, at + 1);
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static int WordEnd(string sql, int at)
    {
        while (at < sql.Length && (IsPartOfWord(sql[at]) || sql[at] is '$' or '#'))
            at++;

        return at;
    }

    private static int NumberEnd(string sql, int at)
    {
        while (at < sql.Length && (char.IsLetterOrDigit(sql[at]) || sql[at] == '.'))
            at++;

        return at;
    }

    // A quote in what is quoted stands twice; with escapes, behind a backslash, too.
    private static int QuoteEnd(string sql, int at, char quote, bool escapes = false)
    {
        for (var i = at + 1; i < sql.Length; i++)
        {
            if (escapes && sql[i] == '\\')
                i++;
            else if (sql[i] == quote && i + 1 < sql.Length && sql[i + 1] == quote)
                i++;
            else if (sql[i] == quote)
                return i + 1;
        }

        return sql.Length;
    }

    // $$ … $$, $body$ … $body$
    private static int? DollarQuoteEnd(string sql, int at)
    {
        var end = at + 1;
        while (end < sql.Length && IsPartOfWord(sql[end]) && !(end == at + 1 && char.IsDigit(sql[end])))
            end++;

        if (end >= sql.Length || sql[end] != '$')
            return null;

        var tag = sql.Substring(at, end + 1 - at);
        return sql.IndexOf(tag, end + 1, StringComparison.Ordinal) is >= 0 and var close ? close + tag.Length : sql.Length;
    }

    // Comments of one kind may hold others of it.
    private static int? CommentEnd(string sql, int at)
    {
        if (string.CompareOrdinal(sql, at, "--", 0, 2) == 0)
            return sql.IndexOf('\n', at) is >= 0 and var line ? line + 1 : sql.Length;
        if (string.CompareOrdinal(sql, at, "/*", 0, 2) != 0)
            return null;

        var depth = 1;
        var i = at + 2;
        for (; i < sql.Length && depth > 0; i++)
        {
            if (string.CompareOrdinal(sql, i, "/*", 0, 2) == 0)
                (depth, i) = (depth + 1, i + 1);
            else if (string.CompareOrdinal(sql, i, "*/", 0, 2) == 0)
                (depth, i) = (depth - 1, i + 1);
        }

        return i;
    }
}
