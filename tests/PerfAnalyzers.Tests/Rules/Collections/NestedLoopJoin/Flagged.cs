using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static List<string> WithoutBraces(List<Order> orders, List<Customer> customers)
    {
        var lines = new List<string>();
        foreach (var order in orders)
            foreach (var customer in customers)
                if (order.CustomerId == customer.Id) // PERF1003 @order.CustomerId == customer.Id
                    lines.Add(customer.Name + order.Id);
        return lines;
    }

    public static List<string> Skips(List<Order> orders, Customer[] customers)
    {
        var lines = new List<string>();
        for (var i = 0; i < orders.Count; i++)
        {
            foreach (var customer in customers)
            {
                // other people's orders
                if (customer.Id != orders[i].CustomerId) // PERF1003
                    continue;

                lines.Add(customer.Name);
            }
        }

        return lines;
    }

    public static List<string> SkipsOthersToo(List<Order> orders, Customer[] customers)
    {
        var lines = new List<string>();
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (customer.Name.Length == 0 || customer.Id != order.CustomerId || order.Id < 3) // PERF1003
                {
                    continue;
                }

                lines.Add(customer.Name);
            }
        }

        return lines;
    }

    public static int MoreConditions(List<Order> orders, List<Customer> customers)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (order.Id > 2 && customer.Id == order.CustomerId && customer.Name.Length > 1) // PERF1003
                {
                    sum += customer.Id;
                    sum++;
                }
            }
        }

        return sum;
    }

    public static string FirstMatch(List<Order> orders, List<Customer> customers)
    {
        var names = "";
        foreach (var order in orders)
        {
            Customer? found = null;
            foreach (var customer in customers)
            {
                if (customer.Id == order.CustomerId) // PERF1003
                {
                    found = customer;
                    break;
                }
            }

            names = found?.Name + order.Id;
        }

        return names;
    }

    public static List<int> ByText(List<string> names, List<Customer> customers)
    {
        var ids = new List<int>();
        foreach (var name in names)
        {
            foreach (var customer in customers)
            {
                if (string.Equals(customer.Name, name, StringComparison.OrdinalIgnoreCase)) // PERF1003
                    ids.Add(customer.Id);
            }
        }

        return ids;
    }

    public static int Elements(int[] numbers, long[] others)
    {
        var sum = 0;
        foreach (var other in others)
        {
            foreach (var number in numbers)
            {
                if (number == other) // PERF1003
                    sum += number;
            }
        }

        return sum;
    }

    public static int PerElement(List<Order> orders, List<Customer> customers)
    {
        var sum = 0;
        orders.ForEach(order =>
        {
            foreach (var customer in customers)
            {
                if (customer.Id.Equals(order.CustomerId)) // PERF1003
                    sum += customer.Id;
            }
        });
        return sum;
    }

    public static int ThreeLevels(List<List<Order>> months, List<Customer> customers)
    {
        var sum = 0;
        foreach (var orders in months)
        {
            foreach (var order in orders)
            {
                foreach (var customer in customers)
                {
                    if (customer.Id == order.CustomerId) // PERF1003
                        sum += customer.Id;
                }
            }
        }

        return sum;
    }

    public static int NullKeys(List<string?> codes, List<Customer> customers)
    {
        var hits = 0;
        foreach (var code in codes)
        {
            foreach (var customer in customers)
            {
                if (customer.Code == code) // PERF1003
                    hits++;
            }
        }

        return hits;
    }

    public static int TakenName(List<Order> orders, List<Customer> customers)
    {
        var customersById = 0;
        foreach (var order in orders)
        {
            var name = order.Id;
            foreach (var customer in customers)
            {
                if (customer.Id == order.CustomerId) // PERF1003
                {
                    var found = customer.Name;
                    customersById += found.Length + name;
                }
            }
        }

        return customersById;
    }

    public record Order(int Id, int CustomerId);

    public record Customer(int Id, string Name, string? Code);
}
