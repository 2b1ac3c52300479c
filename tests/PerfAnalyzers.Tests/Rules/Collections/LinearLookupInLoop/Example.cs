using System.Collections.Generic;

public record Order(int Id, string Customer);

public static class Orders
{
    //---
    public static List<Order> WithoutBlocked(List<Order> orders, List<string> blocked)
    {
        var allowed = new List<Order>();
        foreach (var order in orders)
        {
            if (!blocked.Contains(order.Customer)) // PERF1001
                allowed.Add(order);
        }

        return allowed;
    }
    //---
}
