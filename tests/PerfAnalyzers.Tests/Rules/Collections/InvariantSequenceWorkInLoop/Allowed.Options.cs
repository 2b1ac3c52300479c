// option: dotnet_code_quality.PERF1004.small_collection_size = 20
using System.Collections.Generic;
using System.Linq;

class Options
{
    int TwelveAreFew(List<int> values)
    {
        int[] months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        var sum = 0;
        foreach (var value in values)
            sum += value * months.Sum();
        return sum;
    }
}
