using Spectre.Console;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Measures what the rules gain: cases in memory, on databases and over HTTP, and scenarios.</summary>
public sealed class GainRun(Databases databases, ExampleServer server, bool isQuick)
{
    private static readonly HttpClient Client = new();
    private static readonly TimeSpan Load = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan QuickLoad = TimeSpan.FromSeconds(3);

    public static async Task<IReadOnlyList<RuleGain>> Of(IEnumerable<DiagnosticDescriptor> rules, bool isQuick)
    {
        using var databases = await Databases.Start();
        using var server = await ExampleServer.Start();
        var run = new GainRun(databases, server, isQuick);
        if (databases.Relay is null)
            AnsiConsole.WriteLine("PostgreSQL is not installed here: nothing is measured on it");

        var gains = new List<RuleGain>();
        foreach (var rule in rules)
        {
            if (await run.Of(rule) is { } gain)
                gains.Add(gain);
        }

        return gains;
    }

    private async Task<RuleGain?> Of(DiagnosticDescriptor rule)
    {
        var area = Catalog.AreaOf(rule);
        if (await (area == Area.IO || area == Area.Async ? Example.UnderLoad(rule) : Example.Of(rule)) is not { } example)
            return null;

        AnsiConsole.WriteLine($"{rule.Id} {example.Fixture.RuleName}");
        var fingerprint = Gains.FingerprintOf(rule);

        // One call alone takes as long either way: what async gains shows under load only.
        if (area == Area.Async)
            return new(rule.Id, fingerprint, [], await ThreadStarvation.Of(example, isQuick ? QuickLoad : Load));

        if (area == Area.IO)
            return await OfClient(example, fingerprint);

        var cases = new List<CaseGain>();
        foreach (var surroundings in area == Area.Database ? databases.All : [Surroundings.Memory])
        {
            foreach (var size in new[] { example.Fixture.Size, 10 * example.Fixture.Size })
                cases.Add(await Measure(example, size, surroundings));
        }

        return new(rule.Id, fingerprint, cases, Scenario: null);
    }

    private async Task<RuleGain?> OfClient(Example example, string fingerprint)
    {
        // Without an address among its parameters it names the relay.
        var isHttp = example.Fixture.Source.Contains("Uri ", StringComparison.Ordinal);
        if (!isHttp && databases.Relay is null)
            return null;

        var surroundings = isHttp ? new Surroundings("HTTP on loopback", Server: new Uri(server.Address, "ping")) : new Surroundings("PostgreSQL, 1 ms away");
        using var @case = await Case.Of(example, 1, surroundings);
        // First of all, while the shared client has none open yet.
        var churn = await SocketChurn.Of(@case, isHttp ? AskServer : () => Task.FromResult(databases.Relay!.Connections));
        return new(example.Rule.Id, fingerprint, [await Measure(@case)], churn);
    }

    private async Task<int> AskServer() => int.Parse(await Client.GetStringAsync(new Uri(server.Address, "connections")));

    private async Task<CaseGain> Measure(Example example, int size, Surroundings surroundings)
    {
        using var @case = await Case.Of(example, size, surroundings);
        return await Measure(@case);
    }

    private Task<CaseGain> Measure(Case @case) => isQuick ? QuickLoop.Of(@case) : ExampleBenchmark.Of(@case);
}
