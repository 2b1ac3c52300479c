using System;
using System.Linq;
using System.Text;

var text = new StringBuilder();
foreach (var number in Enumerable.Range(0, args.Length + 20))
{
    text.Append(number);
}

Console.WriteLine(text.ToString());
