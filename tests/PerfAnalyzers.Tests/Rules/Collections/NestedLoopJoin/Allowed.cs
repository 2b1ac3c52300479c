using System;
using System.Collections.Generic;
using System.Linq;

class Allowed
{
    static readonly string[] Few = ["a", "b", "c"];

    int DoesMoreThanMatch(List<Order> orders, List<Customer> customers)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (order.CustomerId == customer.Id)
                    sum += 2;
                else
                    sum--;
            }
        }

        return sum;
    }

    int WorkForAll(List<Order> orders, List<Customer> customers)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                sum++;
                if (order.CustomerId == customer.Id)
                    sum += 2;
            }
        }

        return sum;
    }

    int Inequality(List<Order> orders, List<Customer> customers)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (order.CustomerId < customer.Id || order.CustomerId == customer.Id)
                    sum++;
                if (order.CustomerId != customer.Id)
                    sum++;
            }
        }

        return sum;
    }

    int OwnLines(List<Order> orders)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var line in order.Lines)
            {
                if (line.OrderId == order.Id)
                    sum++;
            }
        }

        return sum;
    }

    int SameValueEachTime(List<Order> orders, List<Customer> customers, int wanted)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (customer.Id == wanted)
                    sum += order.Id;
            }
        }

        return sum;
    }

    List<(Order, Order)> PairsOfOneList(List<Order> orders)
    {
        var pairs = new List<(Order, Order)>();
        foreach (var one in orders)
        {
            foreach (var other in orders)
            {
                if (one.CustomerId == other.CustomerId)
                    pairs.Add((one, other));
            }
        }

        return pairs;
    }

    int FewElements(List<string> names)
    {
        var sum = 0;
        foreach (var name in names)
        {
            foreach (var known in Few)
            {
                if (known == name)
                    sum++;
            }
        }

        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            foreach (var name in names)
            {
                if (name.Length == (int)day)
                    sum++;
            }
        }

        return sum;
    }

    void ListChanges(List<Order> orders, List<Customer> customers)
    {
        foreach (var order in orders)
        {
            for (var i = 0; i < customers.Count; i++)
            {
                if (customers[i].Id == order.CustomerId)
                    customers.RemoveAt(i);
            }
        }
    }

    void KeysChange(List<Order> orders, List<Mutable> customers)
    {
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (customer.Id == order.CustomerId)
                    customer.Id = order.Id;
            }
        }
    }

    int Translated(List<Order> orders, IQueryable<Customer> customers)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (customer.Id == order.CustomerId)
                    sum++;
            }
        }

        return sum;
    }

    int FloatingPoint(double[] weights, double[] others)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            foreach (var other in others)
            {
                if (weight == other)
                    sum++;
            }
        }

        return sum;
    }

    int Flags(List<Order> orders, List<Customer> customers)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (customer.IsActive == order.IsOpen)
                    sum++;
            }
        }

        return sum;
    }

    int Characters(string text, char[] wanted)
    {
        var sum = 0;
        foreach (var character in text)
        {
            foreach (var other in wanted)
            {
                if (character == other)
                    sum++;
            }
        }

        return sum;
    }

    int LeavesAfterTheFirst(List<Order> orders, List<Customer> customers)
    {
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (customer.Id == order.CustomerId)
                    return customer.Id;
            }

            return 0;
        }

        return 1;
    }

    class Order
    {
        public int Id { get; set; }
        public int CustomerId { get; set; }
        public bool IsOpen { get; set; }
        public List<Line> Lines { get; } = [];
    }

    class Line
    {
        public int OrderId { get; set; }
    }

    // There are seven days to choose from.
    static int OnDays(List<System.DateTime> dates, List<System.DayOfWeek> days)
    {
        var sum = 0;
        foreach (var date in dates)
        {
            foreach (var day in days)
            {
                if (date.DayOfWeek == day)
                    sum++;
            }
        }

        return sum;
    }

    record Customer(int Id, bool IsActive);

    class Mutable
    {
        public int Id { get; set; }
    }
}
