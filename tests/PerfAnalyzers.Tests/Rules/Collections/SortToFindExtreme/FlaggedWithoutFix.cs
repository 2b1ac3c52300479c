using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    // An index and MinBy throw different exceptions where there is nothing.
    int Index(List<int> values) => values.OrderBy(v => v).ToList()[0] + values.OrderBy(v => v).ToArray()[^1]; // PERF1011 x2

    int Local(List<int> values)
    {
        var sorted = values.OrderBy(v => v).ToList(); // PERF1011
        return sorted[sorted.Count - 1];
    }

    int Sorted(IEnumerable<int> values)
    {
        var list = values.ToList();
        list.Sort(); // PERF1011 @Sort
        return list[0];
    }

    // Among equals it is the last.
    int Last(List<int> values) => values.OrderBy(v => v % 3).ToList().Last(); // PERF1011

    // MinBy of no objects is null, First throws.
    Item First(List<Item> items) => items.OrderBy(i => i.Price).ToList().First(); // PERF1011

    // MinBy of no numbers throws, FirstOrDefault gives 0.
    int FirstOrDefault(List<int> values) => values.OrderBy(v => v % 3).ToList().FirstOrDefault(); // PERF1011

    // OrderBy puts null first, MinBy leaves it out.
    Item? NullKeys(List<Item> items) => items.OrderBy(i => i.Name).ToList().FirstOrDefault(); // PERF1011

    record Item(int Id, string? Name, int Price);
}
