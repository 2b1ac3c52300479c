using System.Collections.Generic;
using System.Text;

public record Order(int Id, string Customer, decimal Total);

public static class Orders
{
    //---
    public static string ToCsv(List<Order> orders)
    {
        var csv = new StringBuilder("Id;Customer;Total\n");
        foreach (var order in orders)
            csv.Append(order.Id).Append(';').Append(order.Customer).Append(';').Append(order.Total).Append('\n');

        return csv.ToString();
    }
    //---
}
