using System.Collections.Generic;

public static class Medians
{
    //---
    public static List<int> Running(int[] numbers)
    {
        var medians = new List<int>();
        var sorted = new List<int>();
        foreach (var number in numbers)
        {
            sorted.Add(number);
            sorted.Sort(); // PERF1012
            medians.Add(sorted[sorted.Count / 2]);
        }

        return medians;
    }
    //---
}
