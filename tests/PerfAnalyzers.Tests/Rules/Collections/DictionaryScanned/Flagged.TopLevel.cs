// top-level
using System;
using System.Collections.Generic;
using System.Linq;

var counts = new Dictionary<int, int>();
for (var i = 0; i < 20; i++)
    counts[i * 3] = i;
var wanted = counts.Count;
Console.WriteLine(counts.Any(pair => pair.Key == wanted)); // PERF1020
foreach (var key in counts.Keys) // PERF1020 info
    Console.WriteLine(key + counts[key]);
