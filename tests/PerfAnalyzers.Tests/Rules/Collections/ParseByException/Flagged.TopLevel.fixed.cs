using System;

string[] texts = ["1", "b", "3", "4", "5", "6", "7", "8", "9"];
var sum = 0;
foreach (var text in texts)
{
    if (int.TryParse(text, out var parsed))
        sum += parsed;
}

Console.WriteLine(sum);
