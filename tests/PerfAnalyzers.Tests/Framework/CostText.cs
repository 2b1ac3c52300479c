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
        var corpus = costs.Corpora[0];
        var text = new StringBuilder($"| Added to the compile of {GainText.Number(corpus.Lines)} lines | CPU | of the compile | allocated | a keystroke |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var suite in corpus.Suites)
        {
            var keystroke = costs.Keystrokes.FirstOrDefault(keystroke => keystroke.Suite == suite.Name);
            text.Append($"| {suite.Name} {suite.Version} | {GainText.Number(suite.Milliseconds)} ms | {suite.Share * 100:N0} % | {GainText.Number(suite.Megabytes)} MB | {(keystroke is null ? "" : $"{GainText.Number(keystroke.Milliseconds)} ms")} |\n");
        }

        return text.Append($"\n{costs.Machine}, {costs.Compiler}.\n").ToString();
    }
}
