using System.Collections.Generic;

public record Order(int Id, decimal Net);

public static class Invoices
{
    //---
    public static List<string> Lines(List<Order> orders)
    {
        var lines = new List<string>(orders.Count);
        foreach (var order in orders)
            lines.Add($"{order.Id}: {order.Net * 1.19m}");
        return lines;
    }
    //---
}
