using System;
using System.Collections.Generic;

int[] numbers = [5, 3, 1, 4, 2, 9, 8, 7, 6, 0];
var doubled = new List<int>(numbers.Length);
foreach (var number in numbers)
    doubled.Add(number * 2);
Console.WriteLine(string.Join(", ", doubled));
