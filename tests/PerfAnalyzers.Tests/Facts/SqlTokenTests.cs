using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class SqlTokenTests
{
    [Theory]
    [InlineData("select Id from t", "SELECT ID FROM T")]
    [InlineData("a -- b\nc", "A C")]
    [InlineData("a -- b", "A")]
    [InlineData("a /* b /* c */ d */ e", "A E")]
    [InlineData("a /* b", "A")]
    [InlineData("a#b t_1", "A#B T_1")]
    [InlineData("#temp", "#TEMP")]
    public void Words_are_in_capitals_and_comments_are_none(string sql, string expected) => Assert.Equal(expected, Joined(sql));

    [Theory]
    [InlineData("'a'")]
    [InlineData("'it''s'")]
    [InlineData("'a -- b'")]
    [InlineData("N'a'")]
    [InlineData("E'a\\'b'")]
    [InlineData("$$ a 'b' $$")]
    [InlineData("$body$ a $$ b $body$")]
    [InlineData("'open")]
    public void A_string_is_one(string sql) => Assert.Equal((SqlTokenKind.String, sql), Only(sql));

    [Theory]
    [InlineData("\"order\"")]
    [InlineData("\"a\"\"b\"")]
    [InlineData("[order by]")]
    [InlineData("[a]]b]")]
    [InlineData("`order`")]
    public void A_quoted_name_is_no_keyword(string sql) => Assert.Equal((SqlTokenKind.QuotedName, sql), Only(sql));

    [Theory]
    [InlineData("@id")]
    [InlineData("@@rowcount")]
    [InlineData(":id")]
    [InlineData("$1")]
    [InlineData("?")]
    [InlineData("{0}")]
    public void A_parameter_is_no_name(string sql) => Assert.Equal((SqlTokenKind.Parameter, sql), Only(sql));

    [Theory]
    [InlineData("a<=b", "A <= B")]
    [InlineData("a<>1.5", "A <> 1.5")]
    [InlineData("a::text", "A :: TEXT")]
    [InlineData("tags[1]", "TAGS [ 1 ]")]
    [InlineData("a.b(*)", "A . B ( * )")]
    [InlineData("[a].[b]=@c", "[a] . [b] = @c")]
    public void Operators_and_marks_stand_for_themselves(string sql, string expected) => Assert.Equal(expected, Joined(sql));

    [Fact]
    public void Each_knows_where_it_stands()
    {
        const string Sql = "/* a */ SELECT 'b' , [c]";
        Assert.All(SqlToken.All(Sql), token => Assert.Equal(token.Text, Sql.Substring(token.Start, token.Length)));
    }

    private static string Joined(string sql) => string.Join(" ", SqlToken.All(sql).Select(token => token.Text));

    private static (SqlTokenKind, string) Only(string sql) => SqlToken.All(sql) is [var token] ? (token.Kind, token.Text) : throw new InvalidOperationException(Joined(sql));
}
