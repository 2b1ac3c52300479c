using Xunit;

namespace PerfAnalyzers.Tests;

/// <summary>Where the point of a fix is the plan, PostgreSQL chooses another one after it, gives the same and reads less.</summary>
public sealed class PlanTests(PlanTests.Server server, ITestOutputHelper output) : IClassFixture<PlanTests.Server>
{
    private const int Less = 5;

    public static TheoryData<string> Planned => [.. Fixture.Supported.Where(fixture => fixture.Plan is not null).Select(fixture => fixture.Name)];

    [Theory, MemberData(nameof(Planned))]
    public async Task Fixed_code_reads_less(string name)
    {
        Assert.SkipWhen(server.Postgres is null, "no PostgreSQL: none is installed here (Debian: apt install postgresql), and POSTGRES in the environment names none");
        var fixture = Fixture.Named(name);
        var (given, before) = await Run(fixture, fixture.Source);
        var (givenAfter, after) = await Run(fixture, fixture.Fixed ?? fixture.Remedy!);
        output.WriteLine($"{Text(before)}\n=>\n{Text(after)}");
        if (Project.Updates)
            File.WriteAllText(fixture.PlanPath, $"{Text(before)}\n\n{Text(after)}\n");

        var (expected, expectedAfter) = fixture.Plan!.Value;
        Assert.Equal(given, givenAfter);
        Assert.Contains(before, plan => plan.Scans.Any(scan => scan.Contains(expected)));
        Assert.All(after, plan => Assert.All(plan.Scans, scan => Assert.Matches($"{expectedAfter}|Heap Scan", scan)));
        Assert.True(after.Sum(plan => plan.RowsRead) * Less <= before.Sum(plan => plan.RowsRead), "reads as much as before");
        Assert.Equal(Scans([.. before, .. after]), Scans([new(await File.ReadAllTextAsync(fixture.PlanPath))]));
    }

    private async Task<(string Result, IReadOnlyList<Plan> Plans)> Run(Fixture fixture, string source)
    {
        using var program = await FixtureProgram.Load(fixture.Open(source));
        return await Plan.Of(program, server.Postgres!.Open());
    }

    // Of many pages, the dearest.
    private static string Text(IEnumerable<Plan> plans) => plans.MaxBy(plan => plan.RowsRead)!.Text;

    private static IReadOnlySet<string> Scans(IEnumerable<Plan> plans) => plans.SelectMany(plan => plan.Scans).ToHashSet();

    /// <summary>The server of these tests, if there can be one.</summary>
    public sealed class Server : IAsyncLifetime
    {
        public PostgresServer? Postgres { get; private set; }

        public async ValueTask InitializeAsync() => Postgres = await PostgresServer.Find();

        public ValueTask DisposeAsync()
        {
            Postgres?.Dispose();
            return default;
        }
    }
}
