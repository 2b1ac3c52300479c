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
            try
            {
                values.Add(double.Parse(cell)); // PERF1017
            }
            catch (Exception)
            {
                continue;
            }
        }

        return values;
    }
    //---
}
