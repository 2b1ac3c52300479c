using System;
using System.Collections.Generic;
using System.Linq;

public class Flagged
{
    public static List<string> WithoutBraces(List<Order> orders, List<Customer> customers)
    {
        var lines = new List<string>();
        var customersById = customers.ToLookup(customer => customer.Id);
        foreach (var order in orders)
            foreach (var customer in customersById[order.CustomerId])
                lines.Add(customer.Name + order.Id);
        return lines;
    }

    public static List<string> Skips(List<Order> orders, Customer[] customers)
    {
        var lines = new List<string>();
        var customersById = customers.ToLookup(customer => customer.Id);
        for (var i = 0; i < orders.Count; i++)
        {
            foreach (var customer in customersById[orders[i].CustomerId])
            {
                // other people's orders

                lines.Add(customer.Name);
            }
        }

        return lines;
    }

    public static List<string> SkipsOthersToo(List<Order> orders, Customer[] customers)
    {
        var lines = new List<string>();
        var customersById = customers.ToLookup(customer => customer.Id);
        foreach (var order in orders)
        {
            foreach (var customer in customersById[order.CustomerId])
            {
                if (customer.Name.Length == 0 || order.Id < 3)
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
        var customersById = customers.ToLookup(customer => customer.Id);
        foreach (var order in orders)
        {
            foreach (var customer in customersById[order.CustomerId])
            {
                if (order.Id > 2 && customer.Name.Length > 1)
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
        var customersById = customers.ToLookup(customer => customer.Id);
        foreach (var order in orders)
        {
            Customer? found = null;
            foreach (var customer in customersById[order.CustomerId])
            {
                found = customer;
                break;
            }

            names = found?.Name + order.Id;
        }

        return names;
    }

    public static List<int> ByText(List<string> names, List<Customer> customers)
    {
        var ids = new List<int>();
        var customersByName = customers.ToLookup(customer => customer.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            foreach (var customer in customersByName[name])
            {
                ids.Add(customer.Id);
            }
        }

        return ids;
    }

    public static int Elements(int[] numbers, long[] others)
    {
        var sum = 0;
        var numbersByValue = numbers.ToLookup(number => (long)number);
        foreach (var other in others)
        {
            foreach (var number in numbersByValue[other])
            {
                sum += number;
            }
        }

        return sum;
    }

    public static int PerElement(List<Order> orders, List<Customer> customers)
    {
        var sum = 0;
        var customersById = customers.ToLookup(customer => customer.Id);
        orders.ForEach(order =>
        {
            foreach (var customer in customersById[order.CustomerId])
            {
                sum += customer.Id;
            }
        });
        return sum;
    }

    public static int ThreeLevels(List<List<Order>> months, List<Customer> customers)
    {
        var sum = 0;
        var customersById = customers.ToLookup(customer => customer.Id);
        foreach (var orders in months)
        {
            foreach (var order in orders)
            {
                foreach (var customer in customersById[order.CustomerId])
                {
                    sum += customer.Id;
                }
            }
        }

        return sum;
    }

    public static int NullKeys(List<string?> codes, List<Customer> customers)
    {
        var hits = 0;
        var customersByCode = customers.ToLookup(customer => customer.Code);
        foreach (var code in codes)
        {
            foreach (var customer in customersByCode[code])
            {
                hits++;
            }
        }

        return hits;
    }

    public static int TakenName(List<Order> orders, List<Customer> customers)
    {
        var customersById = 0;
        var customersById2 = customers.ToLookup(customer => customer.Id);
        foreach (var order in orders)
        {
            var name = order.Id;
            foreach (var customer in customersById2[order.CustomerId])
            {
                var found = customer.Name;
                customersById += found.Length + name;
            }
        }

        return customersById;
    }

    public record Order(int Id, int CustomerId);

    public record Customer(int Id, string Name, string? Code);
}
