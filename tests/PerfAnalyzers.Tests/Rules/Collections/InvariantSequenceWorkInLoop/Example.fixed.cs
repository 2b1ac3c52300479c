using System.Collections.Generic;
using System.Linq;

public record Reading(string Sensor, double Value);

public static class Report
{
    //---
    public static List<string> AboveAverage(List<Reading> readings)
    {
        var lines = new List<string>();
        var totalValue = readings.Sum(r => r.Value);
        foreach (var reading in readings)
        {
            if (reading.Value > totalValue / readings.Count)
                lines.Add($"{reading.Sensor}: {reading.Value}");
        }

        return lines;
    }
    //---
}
