using System.Text;

namespace PerfAnalyzers.Tests;

/// <summary>The table of the README that says what the analyzers cost.</summary>
public static class CostText
{
    private const string Start = "<!-- cost -->\n", End = "<!-- /cost -->";

    /// <summary>The README with the table as it was measured.</summary>
    public static string In(string readme, Costs costs)
    {
        var (start, end) = (readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length, readme.IndexOf(End, StringComparison.Ordinal));
        return readme[..start] + Table(costs) + readme[end..];
    }

    private static string Table(Costs costs)
    {
        var (generated, keystrokes) = (costs.Corpora[0], costs.Keystrokes.ToDictionary(keystroke => keystroke.Suite, keystroke => $"{GainText.Number(keystroke.Milliseconds)} ms"));
        var text = new StringBuilder($"| Added to the compile of {GainText.Number(generated.Lines)} generated lines | CPU | allocated | a keystroke | share of that compile |");
        foreach (var real in costs.Corpora.Skip(1))
            text.Append($" of {real.Name}'s, {GainText.Number(real.Lines)} lines |");

        text.Append("\n| --- |").Insert(text.Length, " ---: |", 3 + costs.Corpora.Count).Append('\n');
        for (var row = 0; row < generated.Suites.Count; row++)
        {
            var suite = generated.Suites[row];
            text.Append($"| {suite.Name} {suite.Version} | {GainText.Number(suite.Milliseconds)} ms | {GainText.Number(suite.Megabytes)} MB | {keystrokes.GetValueOrDefault(suite.Name)} |");
            foreach (var corpus in costs.Corpora)
                text.Append($" {corpus.Suites[row].Share * 100:N0} % |");
            text.Append('\n');
        }

        return text.Append($"\n{costs.Machine}, {costs.Compiler}.\n").ToString();
    }
}
