// target: netstandard2.0
using System;
using System.Collections.Generic;
using System.Globalization;

class NetStandard
{
    // TryParse with a culture alone came with .NET 7.
    int Culture(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            try
            {
                sum += int.Parse(text, CultureInfo.InvariantCulture); // PERF1017
            }
            catch (Exception)
            {
            }
        }

        return sum;
    }
}
