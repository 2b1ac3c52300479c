using System.Text;

namespace PerfAnalyzers.Tests;

/// <summary>All gains as one SVG: a row per rule and place, on a scale where each line is ten times the one before. What is off the scale ends with it and says how much it is.</summary>
public static class GainChart
{
    private const int Width = 930, Left = 430, Right = 90, RowHeight = 20, Top = 62;

    /// <summary>Powers of ten that the scale spans.</summary>
    private const int Decades = 4;

    public static string Path { get; } = System.IO.Path.Combine(Project.Root, "tests", "PerfAnalyzers.Benchmarks", "gains.svg");

    public static string Of(Gains gains)
    {
        var rows = gains.Rules.SelectMany(RowsOf).ToList();
        var height = Top + rows.Count * RowHeight + 12;
        var svg = new StringBuilder($$"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{{Width}}" height="{{height}}" viewBox="0 0 {{Width}} {{height}}" role="img" aria-labelledby="title">
            <title id="title">How many times less time the examples take after their fix</title>
            <style>
            text { font: 12px system-ui, sans-serif; fill: #1f2328 }
            .quiet { fill: #59636e }
            .line { stroke: #d1d9e0 }
            .large { fill: #0969da }
            .small { fill: #0969da; opacity: .45 }
            @media (prefers-color-scheme: dark) {
            text { fill: #f0f6fc }
            .quiet { fill: #9198a1 }
            .line { stroke: #3d444d }
            .large, .small { fill: #4493f8 }
            }
            </style>
            <text x="0" y="14">Times less time after the fix, or times better in the scenario; numbers are for the larger input</text>
            <text x="0" y="30" class="quiet">light: at the smaller input, full: at ten times that · {{gains.Machines}}</text>

            """);
        for (var decade = 0; decade <= Decades; decade++)
        {
            var x = X(Math.Pow(10, decade));
            svg.Append($"<line class=\"line\" x1=\"{x}\" y1=\"{Top - 4}\" x2=\"{x}\" y2=\"{height - 8}\"/>\n<text class=\"quiet\" x=\"{x}\" y=\"{Top - 8}\" text-anchor=\"middle\">{GainText.Times(Math.Pow(10, decade))}</text>\n");
        }

        for (var row = 0; row < rows.Count; row++)
        {
            var (label, small, large) = rows[row];
            var y = Top + row * RowHeight;
            svg.Append($"<text x=\"0\" y=\"{y + 14}\">{label}</text>\n");
            if (small is { } ratio)
                svg.Append(Bar("small", ratio, y + 3, 5));
            svg.Append(small is null ? Bar("large", large, y + 3, 14) : Bar("large", large, y + 8, 9));
            svg.Append($"<text x=\"{X(Math.Max(small ?? 0, large)) + 4}\" y=\"{y + 14}\">{GainText.Times(large)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static IEnumerable<(string Label, double? Small, double Large)> RowsOf(RuleGain gain)
    {
        var name = $"{gain.Id} {Catalog.NameOf(Catalog.Rules.Single(rule => rule.Id == gain.Id))}";
        foreach (var on in gain.Cases.GroupBy(at => at.On))
        {
            var sizes = on.OrderBy(at => at.Size).ToList();
            yield return ($"{name} · {on.Key}", sizes.Count > 1 ? sizes[0].TimeRatio : null, sizes[^1].TimeRatio);
        }

        if (gain.Scenario is { } scenario)
            yield return ($"{name} · {scenario.Name}", null, scenario.Ratio);
    }

    private static string Bar(string kind, double ratio, int y, int height) => $"<rect class=\"{kind}\" x=\"{Left}\" y=\"{y}\" width=\"{X(ratio) - Left}\" height=\"{height}\"/>\n";

    private static int X(double ratio) => Left + (int)((Width - Left - Right) * Math.Clamp(Math.Log10(ratio), 0, Decades) / Decades);
}
