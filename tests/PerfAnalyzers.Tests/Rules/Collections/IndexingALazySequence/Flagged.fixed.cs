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
        var positiveList = positive.ToList();
        for (var i = 0; i < positiveList.Count; i++)
        {
            sum = sum * 2 + positiveList[i];
            if (i > 0)
                sum -= positiveList[i - 1];
            sum += positiveList.Last();
        }

        return sum;
    }

    public static List<int> Set(HashSet<int> values)
    {
        var found = new List<int>();
        var valueList = values.ToList();
        for (var i = 0; i < values.Count; i++)
            found.Add(valueList[i]);
        return found;
    }

    public static int Pairs(Dictionary<int, int> table)
    {
        var sum = 0;
        var tableList = table.ToList();
        for (var i = 0; i < table.Count; i++)
        {
            sum += tableList[i].Key;
            sum += tableList[i].Value;
        }

        return sum;
    }

    public static int Keys(Dictionary<int, int> table)
    {
        var sum = 0;
        for (var i = 0; i < table.Count; i++)
            sum += table.Keys.ElementAt(i);
        return sum;
    }

    public static int Queue(Queue<int> queue)
    {
        var sum = 0;
        var i = 0;
        var queueList = queue.ToList();
        while (i < queue.Count)
        {
            sum += queueList.ElementAtOrDefault(i) + queueList.Skip(i).First();
            i++;
        }

        return sum;
    }

    public static int Skipped(List<int> values, int n)
    {
        var sum = 0;
        var sorted = values.OrderByDescending(v => v);
        var sortedList = sorted.ToList();
        for (var i = 0; i < n; i++)
            sum = sum * 2 + sortedList.Skip(i).FirstOrDefault();
        return sum;
    }

    public static int Inline(List<int> values, int n)
    {
        var sum = 0;
        var valueList = values.Distinct().ToList();
        for (var i = 0; i < n; i++)
            sum = sum * 2 + valueList.ElementAtOrDefault(i);
        return sum;
    }

    public static List<int> Lambda(HashSet<int> values)
    {
        var valueList = values.ToList();
        return Enumerable.Range(0, values.Count).Select(i => valueList[i]).ToList();
    }

    // What the sequence starts from was computed before the loop.
    public static async Task<int> Awaited(Task<List<int>> values)
    {
        var sum = 0;
        var sorted = (await values).OrderBy(v => v);
        var sortedList = sorted.ToList();
        for (var i = 0; i < sortedList.Count; i++)
            sum = sum * 2 + sortedList[i];
        return sum;
    }
}
