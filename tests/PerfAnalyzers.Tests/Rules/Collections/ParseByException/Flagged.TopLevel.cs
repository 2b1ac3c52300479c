// top-level
using System;

string[] texts = ["1", "b", "3", "4", "5", "6", "7", "8", "9"];
var sum = 0;
foreach (var text in texts)
{
    try
    {
        sum += int.Parse(text); // PERF1017
    }
    catch (Exception)
    {
    }
}

Console.WriteLine(sum);
