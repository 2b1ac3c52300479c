using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

public class Flagged
{
    public static int Filtered(List<int> values)
    {
        var sum = 0;
        var positive = values.Where(v => v > 0);
        for (var i = 0; i < positive.Count(); i++)
        {
            sum = sum * 2 + positive.ElementAt(i); // PERF1008 @ElementAt
            if (i > 0)
                sum -= positive.ElementAt(i - 1);
            sum += positive.Last();
        }

        return sum;
    }

    public static List<int> Set(HashSet<int> values)
    {
        var found = new List<int>();
        for (var i = 0; i < values.Count; i++)
            found.Add(values.ElementAt(i)); // PERF1008
        return found;
    }

    public static int Pairs(Dictionary<int, int> table)
    {
        var sum = 0;
        for (var i = 0; i < table.Count; i++)
        {
            sum += table.ElementAt(i).Key; // PERF1008
            sum += table.ElementAt(i).Value;
        }

        return sum;
    }

    public static int Keys(Dictionary<int, int> table)
    {
        var sum = 0;
        for (var i = 0; i < table.Count; i++)
            sum += table.Keys.ElementAt(i); // PERF1008
        return sum;
    }

    public static int Queue(Queue<int> queue)
    {
        var sum = 0;
        var i = 0;
        while (i < queue.Count)
        {
            sum += queue.ElementAtOrDefault(i) + queue.Skip(i).First(); // PERF1008 @ElementAtOrDefault
            i++;
        }

        return sum;
    }

    public static int Skipped(List<int> values, int n)
    {
        var sum = 0;
        var sorted = values.OrderByDescending(v => v);
        for (var i = 0; i < n; i++)
            sum = sum * 2 + sorted.Skip(i).FirstOrDefault(); // PERF1008 @FirstOrDefault
        return sum;
    }

    public static int Inline(List<int> values, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum = sum * 2 + values.Distinct().ElementAtOrDefault(i); // PERF1008
        return sum;
    }

    public static List<int> Lambda(HashSet<int> values) => Enumerable.Range(0, values.Count).Select(i => values.ElementAt(i)).ToList(); // PERF1008

    // What the sequence starts from was computed before the loop.
    public static async Task<int> Awaited(Task<List<int>> values)
    {
        var sum = 0;
        var sorted = (await values).OrderBy(v => v);
        for (var i = 0; i < sorted.Count(); i++)
            sum = sum * 2 + sorted.ElementAt(i); // PERF1008 @ElementAt
        return sum;
    }
}
