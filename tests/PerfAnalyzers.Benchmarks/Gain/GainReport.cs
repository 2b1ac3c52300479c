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
                table.AddRow(gain.Id, at.On, $"{at.Size:N0}", $"{at.Before:N1}", $"{at.After:N1}", $"{at.TimeRatio:N1}×", $"{at.AllocationRatio:N1}×", at.CommandsBefore is null ? "" : $"{at.CommandsBefore} → {at.CommandsAfter}");
            if (gain.Scenario is { } scenario)
                table.AddRow(gain.Id, scenario.Name, "", $"{scenario.Before:N0}", $"{scenario.After:N0}", $"{scenario.Ratio:N1}×", "", scenario.Unit);
        }

        AnsiConsole.Write(table);
    }

    /// <summary>Whether each warning keeps its promise; short runs get a quarter off.</summary>
    public static bool Judge(IEnumerable<RuleGain> gains)
    {
        var broken = gains.Where(gain => Catalog.Rules.Single(rule => rule.Id == gain.Id).DefaultSeverity == DiagnosticSeverity.Warning && gain.Best < Gains.Promised / Budget.Tolerance).ToList();
        foreach (var gain in broken)
            AnsiConsole.WriteLine($"{gain.Id} is a warning and gains {gain.Best:N1}×, not {Gains.Promised:N0}×");

        return broken.Count == 0;
    }
}
