using System;
using System.Linq;

await foreach (var number in Enumerable.Range(0, 5).ToAsyncEnumerable())
    Console.WriteLine(number);
