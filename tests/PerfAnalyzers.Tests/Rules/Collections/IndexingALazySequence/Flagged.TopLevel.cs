// top-level
using System;
using System.Collections.Generic;
using System.Linq;

HashSet<int> numbers = [5, 3, 1, 4, 2, 9, 8, 7, 6, 0, 11, 12];
for (var i = 0; i < numbers.Count; i++)
    Console.WriteLine(numbers.ElementAt(i)); // PERF1008
