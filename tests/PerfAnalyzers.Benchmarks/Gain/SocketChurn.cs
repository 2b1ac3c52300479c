namespace PerfAnalyzers.Benchmarks;

/// <summary>How many connections a thousand calls open: each takes a port that stays busy for a minute after it is closed.</summary>
public static class SocketChurn
{
    private const int Calls = 1_000;

    /// <param name="connections">How many were opened so far at the other end.</param>
    public static async Task<ScenarioGain> Of(Case @case, Func<Task<int>> connections)
    {
        return new($"{GainText.Number(Calls)} calls", "connections opened", await Opened(@case.Before), await Opened(@case.After), IsMoreBetter: false);

        async Task<int> Opened(Variant variant)
        {
            var before = await connections();
            for (var call = 0; call < Calls; call++)
                await variant.Run();

            return await connections() - before;
        }
    }
}
