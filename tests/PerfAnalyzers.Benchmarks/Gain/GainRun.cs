using Spectre.Console;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Measures what the rules gain: cases in memory, on databases and over HTTP, and scenarios.</summary>
public sealed class GainRun(bool isQuick) : IDisposable
{
    private static readonly HttpClient Client = new();
    private static readonly TimeSpan Load = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan QuickLoad = TimeSpan.FromSeconds(3);

    // Started by the first rule that needs them.
    private Databases? _databases;
    private ExampleServer? _server;

    public static async Task<IReadOnlyList<RuleGain>> Of(IEnumerable<DiagnosticDescriptor> rules, bool isQuick)
    {
        using var run = new GainRun(isQuick);
        var gains = new List<RuleGain>();
        foreach (var rule in rules)
        {
            AnsiConsole.WriteLine($"{rule.Id} {Catalog.NameOf(rule)}");
            if (await run.Of(rule) is { } gain)
                gains.Add(gain);
            else
                AnsiConsole.WriteLine("  not measured: neither a fix nor an Example.remedy.cs, or a database that is not installed here");
        }

        return gains;
    }

    public void Dispose()
    {
        _server?.Dispose();
        _databases?.Dispose();
    }

    private async Task<RuleGain?> Of(DiagnosticDescriptor rule)
    {
        var area = Catalog.AreaOf(rule);
        if (await (area == Area.IO || area == Area.Async || area == Area.Database ? Example.UnderLoad(rule) : Example.Of(rule)) is not { } example)
            return null;

        // The one database that cannot be installed here.
        if (example.Asks("SqlConnection "))
            return null;

        var gain = new RuleGain(rule.Id, Gains.FingerprintOf(rule), Machine.Here(), [], Scenario: null);

        // One call alone takes as long either way: what is gained where threads or connections wait shows under load only.
        if (area == Area.Database && example.Asks("Uri "))
            return (await StartDatabases()) is { Relay: not null } databases ? gain with { Scenario = await PoolContention.Of(example, databases, isQuick ? QuickLoad : Load) } : null;

        if (example.Fixture.IsLoad && !example.Asks($"Port={Databases.RelayPort}"))
            return gain with { Scenario = await ThreadStarvation.Of(example, isQuick ? QuickLoad : Load) };

        if (area == Area.IO || example.Asks($"Port={Databases.RelayPort}"))
            return await OfClient(example, gain);

        var cases = new List<CaseGain>();
        foreach (var surroundings in await SurroundingsOf(example))
        {
            foreach (var size in new[] { example.Fixture.Size, 10 * example.Fixture.Size })
            {
                using var @case = await Case.Of(example, size, surroundings);
                cases.Add(await Measure(@case));
            }
        }

        return gain with { Cases = cases };
    }

    // By what it asks for.
    private async Task<IReadOnlyList<Surroundings>> SurroundingsOf(Example example)
    {
        if (Catalog.AreaOf(example.Rule) == Area.Database || example.Asks("Shop "))
            return [.. (await StartDatabases()).All];

        if (!example.Asks("Uri "))
            return [Surroundings.Memory];

        _server ??= await ExampleServer.Start();
        return [new("HTTP on loopback", Server: new Uri(_server.Address, "ping"))];
    }

    private async Task<RuleGain?> OfClient(Example example, RuleGain gain)
    {
        // Without an address among its parameters it names the relay.
        if (example.Asks("Uri "))
        {
            _server ??= await ExampleServer.Start();
            return await OfClient(example, gain, new("HTTP on loopback", Server: new Uri(_server.Address, "ping")), AskServer);
        }

        return (await StartDatabases()).Relay is { } relay ? await OfClient(example, gain, new("PostgreSQL, 1 ms away"), () => Task.FromResult(relay.Connections)) : null;
    }

    private async Task<RuleGain> OfClient(Example example, RuleGain gain, Surroundings surroundings, Func<Task<int>> connections)
    {
        using var @case = await Case.Of(example, 1, surroundings);
        // First of all, while the shared client has none open yet.
        var churn = await SocketChurn.Of(@case, connections);
        return gain with { Cases = [await Measure(@case)], Scenario = churn };
    }

    private async Task<int> AskServer() => int.Parse(await Client.GetStringAsync(new Uri(_server!.Address, "connections")));

    private async Task<Databases> StartDatabases()
    {
        if (_databases is null && (_databases = await Databases.Start()).Relay is null)
            AnsiConsole.WriteLine("PostgreSQL is not installed here: nothing is measured on it");

        return _databases;
    }

    private Task<CaseGain> Measure(Case @case) => isQuick ? QuickLoop.Of(@case) : ExampleBenchmark.Of(@case);
}
