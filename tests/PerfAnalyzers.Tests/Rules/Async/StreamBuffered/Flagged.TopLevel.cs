// top-level
using System;
using System.Linq;

foreach (var number in await Enumerable.Range(0, 5).ToAsyncEnumerable().ToListAsync()) // PERF4009
    Console.WriteLine(number);
