// top-level
using System;

string[] words = [];
for (var i = 0; i < 20; i++)
    Add(i);

Console.WriteLine(string.Join(", ", words));

void Add(int upTo)
{
    int[] even = [];
    for (var i = 0; i < upTo; i++)
    {
        if (i % 2 == 0)
            even = [.. even, i]; // PERF1007
    }

    words = [.. words, string.Join("+", even)];
}
