using System.Collections.Generic;
using System.Linq;

public record Order(int Id, string Customer);

public static class Orders
{
    //---
    public static List<Order> WithoutBlocked(List<Order> orders, List<string> blocked)
    {
        var allowed = new List<Order>();
        var blockedSet = blocked.ToHashSet();
        foreach (var order in orders)
        {
            if (!blockedSet.Contains(order.Customer))
                allowed.Add(order);
        }

        return allowed;
    }
    //---
}
