// option: dotnet_code_quality.PERF1020.small_collection_size = 12
using System.Collections.Generic;
using System.Linq;

class Options
{
    static readonly Dictionary<int, int> Months = new() { [1] = 31, [2] = 28, [3] = 31, [4] = 30, [5] = 31, [6] = 30, [7] = 31, [8] = 31, [9] = 30, [10] = 31, [11] = 30, [12] = 31 };

    bool TwelveAreFew(int wanted) => Months.Any(pair => pair.Key == wanted);
}
