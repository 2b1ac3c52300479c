// top-level
using System;
using System.Linq;

var text = "";
foreach (var number in Enumerable.Range(0, args.Length + 20))
{
    text += number; // PERF1006
}

Console.WriteLine(text);
