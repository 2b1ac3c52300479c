using System;
using System.Collections.Generic;

public static class Measurements
{
    //---
    public static List<double> Values(string[] cells)
    {
        var values = new List<double>();
        foreach (var cell in cells)
        {
            if (double.TryParse(cell, out var parsed))
                values.Add(parsed);
        }

        return values;
    }
    //---
}
