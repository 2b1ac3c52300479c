using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace PerfAnalyzers.Tests;

/// <summary>How PostgreSQL ran one query, by its own account.</summary>
/// <param name="Text">What EXPLAIN ANALYZE says.</param>
public sealed partial record Plan(string Text)
{
    private const int Size = 5_000;

    /// <summary>How tables and indexes were read: <c>Seq Scan</c>, <c>Bitmap Index Scan</c>.</summary>
    public IReadOnlyList<string> Scans => [.. Scan().Matches(Text).Select(scan => scan.Groups["kind"].Value)];

    /// <summary>The rows that had to be looked at.</summary>
    public double RowsRead =>
        Scan().Matches(Text).Where(scan => scan.Groups["kind"].Value != "Bitmap Index Scan").Sum(scan => Number(scan.Groups["rows"]) * Number(scan.Groups["loops"]))
        + Removed().Matches(Text).Sum(removed => Number(removed.Groups["rows"]));

    /// <summary>Runs every public static method of a program and explains the queries that they sent.</summary>
    /// <returns>What the methods gave, and the plans in the order of the queries.</returns>
    public static async Task<(string Result, IReadOnlyList<Plan> Plans)> Of(FixtureProgram program, Database database)
    {
        var queries = new Queries();
        using var resources = new Resources(database, watch: queries);
        var results = new List<object?>();
        var plans = new List<Plan>();
#pragma warning disable PERF2001 // each has its own queries, and each query its own plan
        foreach (var method in program.PublicStaticMethods)
        {
            var arguments = method.GetParameters().Select(parameter => resources.Materialise(new Deferred(0, Size), parameter.ParameterType)).ToArray();
            await using var connection = database.Connect(Resources.DatabaseOf(method.GetParameters()[0].ParameterType, Size));
            await connection.OpenAsync();
            await Query(connection, "ANALYZE", []);
            queries.Sent.Clear();
            results.Add(await Outcome.Complete(method.Invoke(null, arguments)));
            foreach (var (sql, parameters) in queries.Sent)
                plans.Add(new(await Query(connection, $"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) {sql}", parameters)));
        }
#pragma warning restore PERF2001

        return (Snapshot.Of(results), plans);
    }

    private static async Task<string> Query(DbConnection connection, string sql, IEnumerable<NpgsqlParameter> parameters)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(0));

        return string.Join('\n', lines);
    }

    private static double Number(Group digits) => double.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<kind>\w[\w ]* Scan)(?: Backward)?(?: using \S+)? on .*\(actual rows=(?<rows>[\d.]+) loops=(?<loops>\d+)\)")]
    private static partial Regex Scan();

    [GeneratedRegex(@"Rows Removed by (?:Filter|Index Recheck): (?<rows>\d+)")]
    private static partial Regex Removed();

    /// <summary>Keeps what is sent to the database.</summary>
    private sealed class Queries : DbCommandInterceptor
    {
        public List<(string Sql, IReadOnlyList<NpgsqlParameter> Parameters)> Sent { get; } = [];

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            Sent.Add((result.CommandText, [.. result.Parameters.Cast<NpgsqlParameter>().Select(parameter => parameter.Clone())]));
            return result;
        }
    }
}
