using System.Collections.Generic;
using System.Linq;

public class Deduplication
{
    public static List<string?> Distinct(List<string?> names)
    {
        var distinct = new List<string?>();
        foreach (var name in names)
        {
            if (!distinct.Contains(name)) // PERF1001
                distinct.Add(name);
        }

        return distinct;
    }

    public static List<int> IntoAFilledList(List<int> list, int[] more)
    {
        foreach (var value in more)
        {
            if (!list.Contains(value)) // PERF1001
            {
                list.Add(value);
            }
        }

        return list;
    }

    public static List<int> WithContinue(IEnumerable<int> values)
    {
        List<int> distinct = [];
        foreach (var value in values)
        {
            if (distinct.Contains(value)) // PERF1001
                continue;

            distinct.Add(value);
        }

        return distinct;
    }

    public static List<int> OfMembers(List<Order> orders)
    {
        var customers = new List<int>(16);
        foreach (var order in orders)
        {
            if (!customers.Contains(order.Customer)) // PERF1001
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
        foreach (var group in groups)
        {
            foreach (var value in group)
            {
                if (!distinct.Contains(value)) // PERF1001
                    distinct.Add(value);
            }
        }

        return distinct;
    }

    public static List<int> SeenIsTaken(List<int> values, int seen)
    {
        var distinct = new List<int> { seen };
        values.ForEach(value =>
        {
            if (!distinct.Contains(value)) // PERF1001
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
