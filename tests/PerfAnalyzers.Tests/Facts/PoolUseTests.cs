using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Which connections would be better off in one pool.</summary>
public sealed class PoolUseTests
{
    [Theory]
    [InlineData("Query", "Host=a;Pooling=false", "", true)]
    [InlineData("Query", "Host=a;Pooling=true", "", false)]
    [InlineData("ListenForOrders", "Host=a;Pooling=false", "", false)]
    [InlineData("Query", "Host=a;Pooling=false;Database=postgres", "", false)]
    [InlineData("Query", "Host=a;Pooling=false;No Reset On Close=true", "", false)]
    [InlineData("Query", "Host=a;Pooling=false", "var sql = \"LISTEN orders\";", false)]
    [InlineData("Query", "Host=a;Pooling=false", "connection.Wait();", false)]
    [InlineData("Query", "Host=a;Pooling=false", "File.Delete(\"a\");", false)]
    public void A_pool_is_switched_off_for_a_reason_or_not(string method, string text, string rest, bool isSwitchedOff)
    {
        var connection = Snippet.Of($$"""
            using Npgsql;
            class Sample { void {{method}}() { using var connection = [|new NpgsqlConnection("{{text}}")|]; {{rest}} } }
            """).Marked;
        Assert.Equal(isSwitchedOff, ConnectionText.GivenBy(connection)!.SwitchedOff(connection) is not null);
    }

    [Theory]
    [InlineData("Host=a;Application Name={Guid.NewGuid()}", Variation.PerCall)]
    [InlineData("Host=a;Application Name={time}", Variation.PerCall)]
    [InlineData("Host=a;Search Path={tenant}", Variation.PerCaller)]
    [InlineData("Host=a;Database={tenant}", Variation.PerCaller)]
    [InlineData("Host={tenant}", null)]
    [InlineData("Host=a;Password={tenant}", null)]
    [InlineData("Host=a;Database=test{Guid.NewGuid()}", null)]
    [InlineData("Host=a;Search Path={Fixed}", null)]
    public void A_text_that_varies_has_a_pool_for_each_variant(string text, Variation? expected)
    {
        var connection = Snippet.Of($$"""
            using Npgsql;
            class Sample { static readonly string Fixed = "x"; void Query(string tenant, DateTime time) { using var connection = [|new NpgsqlConnection($"{{text}}")|]; } }
            """).Marked;
        Assert.Equal(expected, ConnectionText.GivenBy(connection)!.Varying(connection)?.Variation);
    }
}
