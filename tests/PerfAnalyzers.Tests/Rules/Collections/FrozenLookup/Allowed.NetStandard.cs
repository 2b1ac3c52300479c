// target: netstandard2.0
using System.Collections.Generic;

class NetStandard
{
    private static readonly HashSet<string> Names = ["a", "b"];

    bool Has(string name) => Names.Contains(name);
}
