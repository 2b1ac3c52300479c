using System.Collections.Generic;
using System.Linq;

public record Reading(string Sensor, double Value);

public static class Report
{
    //---
    public static List<string> AboveAverage(List<Reading> readings)
    {
        var lines = new List<string>();
        foreach (var reading in readings)
        {
            if (reading.Value > readings.Sum(r => r.Value) / readings.Count) // PERF1004
                lines.Add($"{reading.Sensor}: {reading.Value}");
        }

        return lines;
    }
    //---
}
