using System.Collections.Generic;
using System.Linq;

public class Deduplication
{
    public static List<string?> Distinct(List<string?> names)
    {
        var distinct = new List<string?>();
        var seen = new HashSet<string?>();
        foreach (var name in names)
        {
            if (seen.Add(name))
                distinct.Add(name);
        }

        return distinct;
    }

    public static List<int> IntoAFilledList(List<int> list, int[] more)
    {
        var seen = list.ToHashSet();
        foreach (var value in more)
        {
            if (seen.Add(value))
            {
                list.Add(value);
            }
        }

        return list;
    }

    public static List<int> WithContinue(IEnumerable<int> values)
    {
        List<int> distinct = [];
        var seen = new HashSet<int>();
        foreach (var value in values)
        {
            if (!seen.Add(value))
                continue;

            distinct.Add(value);
        }

        return distinct;
    }

    public static List<int> OfMembers(List<Order> orders)
    {
        var customers = new List<int>(16);
        var seen = new HashSet<int>();
        foreach (var order in orders)
        {
            if (seen.Add(order.Customer))
            {
                customers.Add(order.Customer);
                order.IsFirst = true;
            }
            else
            {
                order.IsFirst = false;
            }
        }

        return customers;
    }

    public static List<int> AcrossLoops(List<List<int>> groups)
    {
        var distinct = new List<int>();
        var seen = new HashSet<int>();
        foreach (var group in groups)
        {
            foreach (var value in group)
            {
                if (seen.Add(value))
                    distinct.Add(value);
            }
        }

        return distinct;
    }

    public static List<int> SeenIsTaken(List<int> values, int seen)
    {
        var distinct = new List<int> { seen };
        var seen2 = distinct.ToHashSet();
        values.ForEach(value =>
        {
            if (seen2.Add(value))
                distinct.Add(value);
        });
        return distinct;
    }

    public class Order
    {
        public int Customer { get; set; }
        public bool IsFirst { get; set; }
    }
}
