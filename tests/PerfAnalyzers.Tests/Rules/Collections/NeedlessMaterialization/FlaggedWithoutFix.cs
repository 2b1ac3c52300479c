using System;
using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    // A foreach says the same without a copy.
    void ForEach(List<int> values) => values.Where(v => v > 3).ToList().ForEach(v => Console.WriteLine(v)); // PERF1013
}
