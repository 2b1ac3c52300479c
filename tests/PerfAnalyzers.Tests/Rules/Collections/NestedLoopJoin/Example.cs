using System.Collections.Generic;

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
            foreach (var customer in customers)
            {
                if (customer.Id == order.CustomerId) // PERF1003
                {
                    lines.Add($"{customer.Name}: {order.Total}");
                }
            }
        }

        return lines;
    }
    //---
}
