// top-level
using System;
using System.Text.RegularExpressions;

string[] lines = ["a", "b", "a1"];

// Which of them?
foreach (var line in lines)
    Console.WriteLine(line);

for (var i = 0; i < lines.Length; i++)
{
    var ending = new Regex("a$"); // PERF1016
    Console.WriteLine(ending.IsMatch(lines[i]));
}
