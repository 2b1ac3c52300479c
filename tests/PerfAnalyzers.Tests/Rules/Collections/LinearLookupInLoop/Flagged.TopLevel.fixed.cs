using System;
using System.Collections.Generic;
using System.Linq;

List<int> known = [1, 2, 3, 4, 5, 6, 7, 8, 9];
int[] values = [3, 11];

// How many?
foreach (var value in values)
    Console.WriteLine(value);

var knownSet = known.ToHashSet();
for (var i = 0; i < 100; i++)
{
    if (knownSet.Contains(i))
        Console.WriteLine(i);
}
