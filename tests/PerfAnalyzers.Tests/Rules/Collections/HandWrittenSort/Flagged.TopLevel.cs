// top-level
using System;

int[] numbers = [5, 3, 1, 4, 2, 9, 8, 7, 6, 0, 15, 13, 11, 14, 12, 19, 18, 17];
for (var i = 0; i < numbers.Length; i++) // PERF1009
{
    for (var j = i + 1; j < numbers.Length; j++)
    {
        // the smaller one first
        if (numbers[i] > numbers[j])
            (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
    }
}

Console.WriteLine(string.Join(", ", numbers));
