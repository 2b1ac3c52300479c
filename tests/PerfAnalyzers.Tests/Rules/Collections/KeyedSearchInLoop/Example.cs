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
        foreach (var order in orders)
        {
            var customer = customers.First(c => c.Id == order.CustomerId); // PERF1002
            lines.Add($"{customer.Name}: {order.Total}");
        }

        return lines;
    }
    //---
}
