// target: netstandard2.0
using System.Collections.Generic;
using System.Linq;

class FlaggedNetStandard
{
    int First(List<int> values) => values.OrderBy(v => v % 4).ToList().First(); // PERF1011

    // There is no DistinctBy here.
    List<int> Groups(List<int> values) => values.GroupBy(v => v % 4).Select(g => g.First()).ToList();
}
