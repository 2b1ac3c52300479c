// top-level
using System;
using System.Linq;

var numbers = await Enumerable.Range(0, 5).ToAsyncEnumerable().ToListAsync(); // PERF4009
foreach (var number in numbers)
    Console.WriteLine(number);
