using System;
using System.Collections.Generic;

List<string> words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
words.RemoveAll(word => word.Length == 3);

Console.WriteLine(string.Join(", ", words));
