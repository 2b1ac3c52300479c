using System.Globalization;

namespace PerfAnalyzers.Tests;

/// <summary>What a rule gains, in words and in the chart's bars.</summary>
public static class GainText
{
    private static readonly NumberFormatInfo Format = new() { NumberGroupSeparator = "\u00a0" };

    /// <summary>A line for each place an example was measured in, the scenario last.</summary>
    public static IEnumerable<string> Lines(RuleGain gain)
    {
        foreach (var on in gain.Cases.GroupBy(at => at.On))
        {
            var sizes = on.OrderBy(at => at.Size).ToList();
            var largest = sizes[^1];
            var time = string.Join(", ", sizes.Select(at => sizes.Count == 1 ? Times(at.TimeRatio) : $"{Times(at.TimeRatio)} at {Number(at.Size)}"));
            var commands = largest.CommandsBefore > largest.CommandsAfter ? $"; {Number(largest.CommandsBefore.Value)} commands become {Number(largest.CommandsAfter!.Value)}" : "";
            yield return $"{Place(on.Key)}: {time}; {Allocation(largest)}{commands}";
        }

        if (gain.Scenario is { } scenario)
        {
            var slow = scenario is { SlowBefore: { } before, SlowAfter: { } after } ? $"; 99 of 100 within {Number(before)} ms before, {Number(after)} ms after" : "";
            yield return $"{scenario.Name}, {scenario.Unit}: {Amount(scenario.Before)} before, {Amount(scenario.After)} after{slow}";
        }
    }

    /// <summary>As long as it says something: 5.3×, 53×, 1 234×; no number where there was nothing to multiply.</summary>
    public static string Times(double ratio) => double.IsFinite(ratio) ? $"{ratio.ToString(ratio < 9.95 ? "N1" : "N0", Format)}×" : "from none";

    /// <summary>A number, or that there is nothing.</summary>
    public static string Amount(double number) => number == 0 ? "none" : Number(number);

    public static string Number(double number) => number.ToString(number < 9.95 && number != Math.Round(number) ? "N1" : "N0", Format);

    private static string Place(string on) => on == "memory" ? "In memory" : $"On {on}";

    private static string Allocation(CaseGain at) => at.AllocationRatio switch
    {
        >= 1.05 and var ratio => $"{Times(ratio)} less allocated",
        <= 0.95 => $"{Number(at.KilobytesAfter - at.KilobytesBefore)} KB more allocated",
        _ => "as much allocated",
    };
}
