using Spectre.Console;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Prints gains as a table.</summary>
public static class GainReport
{
    public static void Print(IEnumerable<RuleGain> gains)
    {
        var table = Report.Table("Gains", "Rule", "On", "Size", "Before, µs", "After, µs", "Time", "Allocated", "Commands");
        foreach (var gain in gains)
        {
            foreach (var at in gain.Cases)
                table.AddRow(gain.Id, at.On, $"{at.Size:N0}", $"{at.Before:N1}", $"{at.After:N1}", GainText.Times(at.TimeRatio), GainText.Times(at.AllocationRatio), at.CommandsBefore is null ? "" : $"{at.CommandsBefore} → {at.CommandsAfter}");
            if (gain.Scenario is { } scenario)
                table.AddRow(gain.Id, scenario.Name, "", GainText.Amount(scenario.Before), GainText.Amount(scenario.After), GainText.Times(scenario.Ratio), "", scenario.Unit);
        }

        AnsiConsole.Write(table);
    }

    private const double ShortRunTolerance = 1.25;

    /// <summary>Says which warnings do not keep their promise; whether there is none. Short runs get a quarter off.</summary>
    public static bool Judge(IReadOnlyCollection<RuleGain> gains, bool isQuick)
    {
        var broken = gains.Select(gain => Promise.BrokenBy(Catalog.Rules.Single(rule => rule.Id == gain.Id), gain, isQuick ? ShortRunTolerance : 1)).OfType<string>().ToList();
        broken.ForEach(AnsiConsole.WriteLine);
        return broken.Count == 0;
    }
}
