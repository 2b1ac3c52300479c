using System.Collections.Generic;
using System.Linq;

public record Order(int Id, decimal Total);

public static class Audit
{
    //---
    public static List<string> Large(List<Order> orders, decimal limit)
    {
        var lines = new List<string>();
        foreach (var order in orders.Where(order => order.Total > limit).ToList()) // PERF1013
            lines.Add($"{order.Id}: {order.Total}");
        return lines;
    }
    //---
}
