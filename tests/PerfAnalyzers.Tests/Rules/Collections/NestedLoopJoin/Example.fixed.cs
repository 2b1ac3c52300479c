using System.Collections.Generic;
using System.Linq;

public record Customer(int Id, string Name);

public record Order(int CustomerId, decimal Total);

public static class Report
{
    //---
    public static List<string> Lines(List<Order> orders, List<Customer> customers)
    {
        var lines = new List<string>();
        var customersById = customers.ToLookup(customer => customer.Id);
        foreach (var order in orders)
        {
            foreach (var customer in customersById[order.CustomerId])
            {
                lines.Add($"{customer.Name}: {order.Total}");
            }
        }

        return lines;
    }
    //---
}
