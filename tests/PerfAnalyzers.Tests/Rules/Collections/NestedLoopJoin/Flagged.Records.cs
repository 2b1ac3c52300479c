using System.Collections.Generic;

public record Sale(int Day, string Product, int Pieces);

public class Line
{
    public int Product { get; set; }

    public int Pieces { get; set; }
}

public class Thing
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public static class Sales
{
    public static List<Sale> Of(List<List<Line>> orders, List<Thing> products)
    {
        var sales = new List<Sale>();
        foreach (var order in orders)
        {
            foreach (var line in order)
            {
                foreach (var product in products)
                {
                    if (product.Id == line.Product) // PERF1003
                        sales.Add(new(order.Count, product.Name, line.Pieces));
                }
            }
        }

        return sales;
    }
}
