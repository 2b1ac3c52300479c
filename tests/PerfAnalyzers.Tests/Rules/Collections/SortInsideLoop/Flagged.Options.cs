// option: dotnet_code_quality.PERF.small_loop_count = 3
using System.Collections.Generic;

class Options
{
    void FiveAreMany(List<int> numbers)
    {
        for (var i = 0; i < 5; i++)
        {
            numbers.Add(i);
            numbers.Sort(); // PERF1012
        }
    }
}
