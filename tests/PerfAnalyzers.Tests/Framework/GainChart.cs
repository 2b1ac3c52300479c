using System.Text;

namespace PerfAnalyzers.Tests;

/// <summary>All gains as one SVG: a bar per rule and place, on a scale where each line is ten times the one before.</summary>
public static class GainChart
{
    private const int Width = 900, Left = 410, Right = 60, RowHeight = 20, Top = 48;

    /// <summary>Powers of ten that the scale spans.</summary>
    private const int Decades = 4;

    public static string Path { get; } = System.IO.Path.Combine(Project.Root, "tests", "PerfAnalyzers.Benchmarks", "gains.svg");

    public static string Of(Gains gains)
    {
        var bars = gains.Rules.SelectMany(BarsOf).ToList();
        var height = Top + bars.Count * RowHeight + 12;
        var svg = new StringBuilder($$"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{{Width}}" height="{{height}}" viewBox="0 0 {{Width}} {{height}}" role="img" aria-labelledby="title">
            <title id="title">How many times less time the examples take after their fix</title>
            <style>
            text { font: 12px system-ui, sans-serif; fill: #1f2328 }
            .quiet { fill: #59636e }
            .line { stroke: #d1d9e0 }
            .small { fill: #0969da }
            .large { fill: #0969da; opacity: .45 }
            @media (prefers-color-scheme: dark) {
            text { fill: #f0f6fc }
            .quiet { fill: #9198a1 }
            .line { stroke: #3d444d }
            .small, .large { fill: #4493f8 }
            }
            </style>
            <text x="0" y="14">Times less time after the fix, or times better in the scenario</text>
            <text x="0" y="30" class="quiet">dark: at the smaller input, light: at ten times that · {{gains.Machine}}</text>

            """);
        for (var decade = 0; decade <= Decades; decade++)
        {
            var x = X(Math.Pow(10, decade));
            svg.Append($"<line class=\"line\" x1=\"{x}\" y1=\"{Top - 4}\" x2=\"{x}\" y2=\"{height - 8}\"/>\n<text class=\"quiet\" x=\"{x}\" y=\"{Top - 8}\" text-anchor=\"middle\">{GainText.Times(Math.Pow(10, decade))}</text>\n");
        }

        for (var row = 0; row < bars.Count; row++)
        {
            var (label, small, large) = bars[row];
            var y = Top + row * RowHeight;
            svg.Append($"<text x=\"0\" y=\"{y + 14}\">{label}</text>\n");
            svg.Append($"<rect class=\"large\" x=\"{Left}\" y=\"{y + 3}\" width=\"{X(large) - Left}\" height=\"14\"/>\n<rect class=\"small\" x=\"{Left}\" y=\"{y + 3}\" width=\"{X(small) - Left}\" height=\"14\"/>\n");
            svg.Append($"<text x=\"{X(Math.Max(small, large)) + 4}\" y=\"{y + 14}\">{GainText.Times(large)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static IEnumerable<(string Label, double Small, double Large)> BarsOf(RuleGain gain)
    {
        var name = $"{gain.Id} {Catalog.NameOf(Catalog.Rules.Single(rule => rule.Id == gain.Id))}";
        foreach (var on in gain.Cases.GroupBy(at => at.On))
            yield return ($"{name} · {on.Key}", on.MinBy(at => at.Size)!.TimeRatio, on.MaxBy(at => at.Size)!.TimeRatio);
        if (gain.Scenario is { } scenario)
            yield return ($"{name} · {scenario.Name}", scenario.Ratio, scenario.Ratio);
    }

    private static int X(double ratio) => Left + (int)((Width - Left - Right) * Math.Clamp(Math.Log10(ratio), 0, Decades) / Decades);
}
