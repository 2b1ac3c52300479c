using System.Collections.Generic;
using System.Linq;

public class FlaggedReal
{
    private static readonly string[] Known = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

    // Given to others as something to read only.
    public static int LentForReading(List<int> numbers, List<int> wanted)
    {
        var sum = 0;
        foreach (var number in numbers)
        {
            if (wanted.Contains(number)) // PERF1001
                sum += Weight(wanted, number);
        }

        return sum;
    }

    private static int Weight(IReadOnlyList<int> wanted, int number) => wanted.Count * number;

    // More than a few, and a loop fills it.
    public static int FilledByALoop(List<int> numbers, List<int> more)
    {
        var excluded = new List<int>();
        foreach (var number in more)
            excluded.Add(number * 2);
        return numbers.Count(number => excluded.Contains(number)); // PERF1001
    }

    public static int ManyConstants(List<string> words) => words.Count(word => Known.Contains(word)); // PERF1001
}
