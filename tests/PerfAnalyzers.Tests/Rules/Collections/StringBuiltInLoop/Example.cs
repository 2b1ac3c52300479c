using System.Collections.Generic;

public record Order(int Id, string Customer, decimal Total);

public static class Orders
{
    //---
    public static string ToCsv(List<Order> orders)
    {
        var csv = "Id;Customer;Total\n";
        foreach (var order in orders)
            csv += order.Id + ";" + order.Customer + ";" + order.Total + "\n"; // PERF1006

        return csv;
    }
    //---
}
