// option: dotnet_code_quality.PERF1023.small_loop_count = 20
using System.Collections.Concurrent;

class Options
{
    int TwelveTurnsAreFew(ConcurrentDictionary<int, int> table)
    {
        var sum = 0;
        for (var month = 0; month < 12; month++)
            sum += table.Count * month;
        return sum;
    }
}
