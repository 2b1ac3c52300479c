using System;
using System.Collections.Generic;
using System.Linq;

HashSet<int> numbers = [5, 3, 1, 4, 2, 9, 8, 7, 6, 0, 11, 12];
var numberList = numbers.ToList();
for (var i = 0; i < numbers.Count; i++)
    Console.WriteLine(numberList[i]);
