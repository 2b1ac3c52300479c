using System;
using System.Text.RegularExpressions;

string[] lines = ["a", "b", "a1"];

// Which of them?
foreach (var line in lines)
    Console.WriteLine(line);

var ending = new Regex("a$");
for (var i = 0; i < lines.Length; i++)
{
    Console.WriteLine(ending.IsMatch(lines[i]));
}
