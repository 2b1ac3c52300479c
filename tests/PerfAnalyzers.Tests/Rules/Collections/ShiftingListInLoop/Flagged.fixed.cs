using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static int Drained(int[] numbers)
    {
        var sum = 0;
        Queue<int> open = new Queue<int>(numbers);
        while (open.Any())
        {
            int next = open.Dequeue();
            sum = 2 * sum + next;
        }

        return sum;
    }

    public static int Refilled(int start)
    {
        var sum = 0;
        var open = new Queue<int>();
        open.Enqueue(Math.Abs(start));
        int next;
        while (open.Count != 0)
        {
            next = open.Dequeue();
            // the first comes first
            sum += next;
            if (next > 1)
            {
                open.Enqueue(next / 2);
                open.Enqueue(next / 3);
            }
        }

        return sum;
    }

    public static List<int> Prepended(int[] numbers)
    {
        var reversed = new List<int>();
        foreach (var number in numbers)
            reversed.Add(number + 1);
        reversed.Reverse();
        return reversed;
    }

    public static List<string> Digits(int number)
    {
        var rest = Math.Abs(number);
        List<string> digits = [];
        do
        {
            if (rest % 2 == 0)
                digits.Add("even");
            digits.Add((rest % 2).ToString());
            rest /= 2;
        }
        while (rest > 0);
        digits.Reverse();

        Console.WriteLine(digits.Count);
        return digits;
    }

    public static List<int> Backwards(List<int> numbers, int limit)
    {
        numbers.RemoveAll(number => number > limit);

        return numbers;
    }

    public static List<int> Forwards(List<int> numbers)
    {
        numbers.RemoveAll(number => number % 2 == 0 && number < 8);

        return numbers;
    }

    public static List<Item> Named(List<Item> items, string text)
    {
        items.RemoveAll(item => item.Name.Contains(text) || item.Id == 3);

        return items;
    }

    public record Item(int Id, string Name);
}
