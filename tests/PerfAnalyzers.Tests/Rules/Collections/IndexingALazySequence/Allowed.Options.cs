// option: dotnet_code_quality.PERF1008.small_loop_count = 12
using System.Collections.Generic;
using System.Linq;

class Options
{
    int TwelveTurnsAreFew(HashSet<int> values)
    {
        var sum = 0;
        for (var i = 0; i < 12; i++)
            sum += values.ElementAt(i);
        return sum;
    }
}
