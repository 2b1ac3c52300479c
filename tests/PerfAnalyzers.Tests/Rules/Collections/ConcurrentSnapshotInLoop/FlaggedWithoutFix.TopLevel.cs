// top-level
using System;
using System.Collections.Concurrent;

var table = new ConcurrentDictionary<int, int>();
for (var i = 0; i < 100; i++)
    table[i] = table.Count; // PERF1023
Console.WriteLine(table.Count);
