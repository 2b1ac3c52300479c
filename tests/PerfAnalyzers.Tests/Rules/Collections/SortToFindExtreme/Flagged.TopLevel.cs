// top-level
using System;
using System.Linq;

int[] numbers = [5, 3, 1, 4, 2, 9, 8, 7, 6, 0];
Console.WriteLine(numbers.OrderBy(n => n % 4).ToArray().First()); // PERF1011
