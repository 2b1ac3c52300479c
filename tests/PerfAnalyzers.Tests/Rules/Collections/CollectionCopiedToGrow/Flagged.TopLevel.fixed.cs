using System;
using System.Collections.Generic;

string[] words = [];
for (var i = 0; i < 20; i++)
    Add(i);

Console.WriteLine(string.Join(", ", words));

void Add(int upTo)
{
    int[] even = [];
    var evenList = new List<int>();
    for (var i = 0; i < upTo; i++)
    {
        if (i % 2 == 0)
            evenList.Add(i);
    }
    even = evenList.ToArray();

    words = [.. words, string.Join("+", even)];
}
