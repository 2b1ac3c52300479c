using System.Collections.Generic;
using System.Linq;

class Forms
{
    // A query is one expression: no operator can be put in its middle.
    int QuerySyntax(List<int> values) => (from value in values orderby value % 4 select value).ToList()[0]; // PERF1011
    int FromTheEnd(List<int> values) => values.OrderBy(v => v % 4).ToArray()[^1]; // PERF1011
}
