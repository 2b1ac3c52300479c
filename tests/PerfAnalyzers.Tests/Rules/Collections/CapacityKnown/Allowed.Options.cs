// option: dotnet_code_quality.PERF1015.small_collection_size = 12
using System.Collections.Generic;

class Options
{
    List<int> TwelveAreFew()
    {
        int[] months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        var doubled = new List<int>();
        foreach (var days in months)
            doubled.Add(days * 2);
        return doubled;
    }
}
