using System;
using System.Collections.Generic;
using System.Linq;

var counts = new Dictionary<int, int>();
for (var i = 0; i < 20; i++)
    counts[i * 3] = i;
var wanted = counts.Count;
Console.WriteLine(counts.ContainsKey(wanted));
foreach (var (key, value) in counts)
    Console.WriteLine(key + value);
