using Spectre.Console;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Prints costs as tables.</summary>
public static class CostReport
{
    public static void Print(Costs costs)
    {
        foreach (var corpus in costs.Corpora)
        {
            var suites = Report.Table($"{corpus.Name}: {corpus.Lines:N0} lines, {corpus.CompileMilliseconds:N0} ms of CPU to compile", "Suite", "Version", "Analyzers", "CPU ms", "MB", "Share of compile");
            foreach (var suite in corpus.Suites)
                suites.AddRow(suite.Name, suite.Version, $"{suite.Analyzers}", $"{suite.Milliseconds:N0}", $"{suite.Megabytes:N1}", $"{suite.Share:P0}");
            AnsiConsole.Write(suites);

            var rules = Report.Table($"{corpus.Name}: by rule", "Rule", "Time in actions, ms", "Allocated, KB");
            foreach (var rule in corpus.Rules)
                rules.AddRow(rule.Id, $"{rule.Milliseconds:N1}", $"{rule.Kilobytes:N0}");
            AnsiConsole.Write(rules);
        }

        if (costs.Growth.Count > 0)
        {
            var growth = Report.Table("Growth of the time in all rules", "Shape (4n)", "n, ms", "4n, ms", "4n / n");
            foreach (var shape in costs.Growth)
                growth.AddRow(shape.Shape, $"{shape.Milliseconds:N1}", $"{shape.MillisecondsOfFourfold:N1}", $"{shape.Ratio:N1}");
            AnsiConsole.Write(growth);
        }

        var keystrokes = Report.Table($"One edit in a project of {KeystrokeRun.Files} files", "Suite", "ms", "MB");
        foreach (var keystroke in costs.Keystrokes)
            keystrokes.AddRow(keystroke.Suite, $"{keystroke.Milliseconds:N1}", $"{keystroke.Megabytes:N1}");
        AnsiConsole.Write(keystrokes);
    }

    /// <summary>Prints the budgets; whether all are met, or for a short run whether none is broken.</summary>
    public static bool Judge(IReadOnlyList<Budget> budgets, bool isQuick)
    {
        var table = Report.Table("Budgets", "Ratio", "Measured", "At most", "");
        foreach (var budget in budgets)
            table.AddRow(budget.Name, $"{budget.Ratio:N2}", $"{budget.Limit:N2}", budget.IsMet ? "met" : budget.IsBroken ? "broken" : "missed");
        AnsiConsole.Write(table);
        return budgets.All(budget => budget.IsMet || (isQuick && !budget.IsBroken));
    }
}
