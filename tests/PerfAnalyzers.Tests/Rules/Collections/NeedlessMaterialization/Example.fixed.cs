using System.Collections.Generic;
using System.Linq;

public record Order(int Id, decimal Total);

public static class Audit
{
    //---
    public static int Large(List<Order> orders, decimal limit)
    {
        return orders.Where(order => order.Total > limit).Count();
    }
    //---
}
