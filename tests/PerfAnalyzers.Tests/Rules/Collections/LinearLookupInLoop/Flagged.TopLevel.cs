// top-level
using System;
using System.Collections.Generic;

List<int> known = [1, 2, 3, 4, 5, 6, 7, 8, 9];
int[] values = [3, 11];

// How many?
foreach (var value in values)
    Console.WriteLine(value);

for (var i = 0; i < 100; i++)
{
    if (known.Contains(i)) // PERF1001
        Console.WriteLine(i);
}
