using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static int Drained(int[] numbers)
    {
        var sum = 0;
        List<int> open = numbers.ToList();
        while (open.Any())
        {
            int next = open[0];
            open.RemoveAt(0); // PERF1005 @RemoveAt
            sum = 2 * sum + next;
        }

        return sum;
    }

    public static int Refilled(int start)
    {
        var sum = 0;
        var open = new List<int>();
        open.Add(Math.Abs(start));
        int next;
        while (open.Count != 0)
        {
            next = open[0];
            // the first comes first
            open.RemoveAt(0); // PERF1005
            sum += next;
            if (next > 1)
            {
                open.Add(next / 2);
                open.Add(next / 3);
            }
        }

        return sum;
    }

    public static List<int> Prepended(int[] numbers)
    {
        var reversed = new List<int>();
        foreach (var number in numbers)
            reversed.Insert(0, number + 1); // PERF1005 @Insert
        return reversed;
    }

    public static List<string> Digits(int number)
    {
        var rest = Math.Abs(number);
        List<string> digits = [];
        do
        {
            if (rest % 2 == 0)
                digits.Insert(0, "even"); // PERF1005
            digits.Insert(0, (rest % 2).ToString());
            rest /= 2;
        }
        while (rest > 0);

        Console.WriteLine(digits.Count);
        return digits;
    }

    public static List<int> Backwards(List<int> numbers, int limit)
    {
        for (var i = numbers.Count - 1; i >= 0; i--)
        {
            if (numbers[i] > limit)
                numbers.RemoveAt(i); // PERF1005
        }

        return numbers;
    }

    public static List<int> Forwards(List<int> numbers)
    {
        for (int i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] % 2 == 0 && numbers[i] < 8)
            {
                numbers.RemoveAt(i); // PERF1005
                i--;
            }
        }

        return numbers;
    }

    public static List<Item> Named(List<Item> items, string text)
    {
        for (var i = items.Count - 1; i >= 0; --i)
        {
            var item = items[i];
            if (item.Name.Contains(text) || item.Id == 3)
            {
                items.RemoveAt(i); // PERF1005
            }
        }

        return items;
    }

    public record Item(int Id, string Name);
}
