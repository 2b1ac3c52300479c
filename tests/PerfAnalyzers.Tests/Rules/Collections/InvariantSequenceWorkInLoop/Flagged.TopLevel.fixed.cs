using System;
using System.Linq;

int[] numbers = [5, 3, 1, 4, 2, 9, 8, 7, 6, 0];
var totalNumber = numbers.Sum();
for (var i = 0; i < 20; i++)
    Console.WriteLine(i + totalNumber);
