using System;

int[] numbers = [5, 3, 1, 4, 2, 9, 8, 7, 6, 0, 15, 13, 11, 14, 12, 19, 18, 17];
// the smaller one first
Array.Sort(numbers);

Console.WriteLine(string.Join(", ", numbers));
