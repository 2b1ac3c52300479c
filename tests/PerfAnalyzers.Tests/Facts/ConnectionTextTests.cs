using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class ConnectionTextTests
{
    [Theory]
    [InlineData("[|new NpgsqlConnection(\"Host=a; Search Path = b;;C\")|];", "HOST=a SEARCHPATH=b")]
    [InlineData("[|new NpgsqlConnection(\"Password='a;b';Timeout=1\")|];", "PASSWORD='a;b' TIMEOUT=1")]
    [InlineData("[|connection.ConnectionString = \"Host=a\"|];", "HOST=a")]
    [InlineData("_ = new NpgsqlConnectionStringBuilder { [|Pooling = false|] };", "POOLING=False")]
    [InlineData("[|NpgsqlDataSource.Create(\"Host=a\")|];", "HOST=a")]
    public void Settings_are_read_as_providers_read_them(string body, string expected) =>
        Assert.Equal(expected, string.Join(" ", Text(body)!.Settings.Select(setting => $"{setting.Key}={setting.Value}")));

    [Theory]
    [InlineData("[|new SqliteConnection(\"Data Source=a\")|];")]
    [InlineData("[|new NpgsqlConnection(given)|];")]
    [InlineData("[|new Uri(\"Host=a\")|];")]
    public void Files_and_unknown_texts_have_none(string body) => Assert.Null(Text(body));

    [Fact]
    public void What_is_filled_in_belongs_to_a_setting() =>
        Assert.Equal([("", "given"), ("SEARCHPATH", "given")], Text("[|new NpgsqlConnection($\"{given};Search Path=s{given}\")|];")!.Filled.Select(filled => (filled.Key, filled.Value.Syntax.ToString())));

    private static ConnectionText? Text(string body) => ConnectionText.GivenBy(Snippet.Of($$"""
        using Microsoft.Data.Sqlite;
        using Npgsql;
        class C { void M(NpgsqlConnection connection, string given) { {{body}} } }
        """).Marked);
}
