// top-level
using System;
using System.Collections.Generic;

List<string> words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
for (var i = words.Count - 1; i >= 0; i--)
{
    if (words[i].Length == 3)
        words.RemoveAt(i); // PERF1005
}

Console.WriteLine(string.Join(", ", words));
