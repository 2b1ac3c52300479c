namespace PerfAnalyzers.Benchmarks;

/// <summary>Compiles a corpus alone and under each suite in turn, so that what disturbs the machine disturbs all of them alike.</summary>
public static class CorpusRun
{
    public static async Task<CorpusCost> Of(Corpus corpus, IReadOnlyList<Suite> peers, int rounds, int warmUp, bool isQuick)
    {
        var netAnalyzers = peers.Single(peer => peer.Name == Peers.NetAnalyzersName);
        var both = new Suite(Suite.OursBesideName, Suite.Ours.Version, [.. netAnalyzers.Analyzers, .. Suite.Ours.Analyzers]);
        Suite[] suites = [Suite.Empty, Suite.DoNothingInsteadOf(Catalog.Analyzers, corpus.Compilation), Suite.Ours, both, .. peers];
        var compiles = new List<Measurement>();
        var runs = suites.ToDictionary(suite => suite, _ => new List<Measurement>());
        var rules = Catalog.Analyzers.ToDictionary(rule => (DiagnosticAnalyzer)rule, _ => new List<double>());

        for (var round = -warmUp; round < rounds || (round < rounds * Budget.Patience && !Budget.Of(Cost([])).All(budget => budget.IsMet)); round++)
        {
            var compiling = await Analysis.Compile(corpus);
            if (round >= 0)
                compiles.Add(compiling);

            // Another one is first each time: what comes after a compile is disturbed by it.
            var first = (round + warmUp) % suites.Length;
            foreach (var suite in suites.Skip(first).Concat(suites.Take(first)))
            {
                var (taken, milliseconds) = await Analysis.Run(suite, corpus.Compilation);
                if (round < 0)
                    continue;

                runs[suite].Add(taken);
                if (suite == Suite.Ours)
                {
                    foreach (var (rule, time) in milliseconds)
                        rules[rule].Add(time);
                }
            }
        }

        var (ruleCosts, idle) = (new List<RuleCost>(), new Dictionary<string, double>());
        foreach (var rule in Catalog.Analyzers)
            ruleCosts.Add(new(rule.SupportedDiagnostics[0].Id, rules[rule].Min(), isQuick ? null : await KilobytesOf(rule, corpus, idle)));

        return Cost([.. ruleCosts.OrderBy(rule => rule.Id, StringComparer.Ordinal)]);

        CorpusCost Cost(IReadOnlyList<RuleCost> ruleCosts)
        {
            var compile = Measurement.Least(compiles).Milliseconds;
            return new(corpus.Name, corpus.Lines, compile, [.. suites[1..].Select(suite => CostOf(suite, suite == both ? netAnalyzers : Suite.Empty, compile))], ruleCosts);
        }

        SuiteCost CostOf(Suite suite, Suite without, double compile)
        {
            var (taken, before, driver) = (Measurement.Least(runs[suite]), Measurement.Least(runs[without]), Measurement.Least(runs[Suite.Empty]));
            var added = Math.Max(0, taken.Milliseconds - before.Milliseconds);
            var wholeCompile = compile + taken.Milliseconds - driver.Milliseconds;
            return new(suite.Name, suite.Version, suite.Analyzers.Length, added, Math.Max(0, taken.Megabytes - before.Megabytes), taken.Milliseconds, added / wholeCompile);
        }
    }

    // Allocations hardly differ from run to run: one is enough, and for doing nothing one for all rules that register the same.
    private static async Task<double> KilobytesOf(PerfAnalyzer rule, Corpus corpus, Dictionary<string, double> idle)
    {
        var kinds = string.Join(',', Registrations.Of([rule], corpus.Compilation).Order());
        if (!idle.TryGetValue(kinds, out var doingNothing))
            idle[kinds] = doingNothing = (await Analysis.Run(Suite.DoNothingInsteadOf([rule], corpus.Compilation), corpus.Compilation)).Taken.Megabytes;

        var (taken, _) = await Analysis.Run(new(rule.GetType().Name, "", [rule]), corpus.Compilation);
        return Math.Max(0, (taken.Megabytes - doingNothing) * 1000);
    }
}
