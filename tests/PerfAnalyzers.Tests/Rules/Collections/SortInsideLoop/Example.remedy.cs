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
            var at = sorted.BinarySearch(number);
            sorted.Insert(at < 0 ? ~at : at, number);
            medians.Add(sorted[sorted.Count / 2]);
        }

        return medians;
    }
    //---
}
