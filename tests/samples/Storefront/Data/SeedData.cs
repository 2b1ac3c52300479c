namespace Storefront.Data;

public static class SeedData
{
    private static readonly string[] Things = ["Lamp", "Chair", "Table", "Shelf", "Mirror", "Rug", "Vase", "Clock", "Basket", "Stool"];
    private static readonly string[] Woods = ["Oak", "Ash", "Beech", "Walnut"];
    private static readonly string[] Names = ["Ada", "Bruno", "Chiara", "Deniz", "Emil", "Freya", "Goran", "Hanna"];
    private static readonly string[] Cities = ["Basel", "Graz", "Lyon", "Turin"];

    /// <summary>Always the same shop: 40 products, 24 customers and 60 orders.</summary>
    public static async Task Seed(this Shop shop)
    {
        await shop.Database.EnsureCreatedAsync();
        var opening = new DateOnly(2025, 1, 1);
        var products = Enumerable.Range(0, 40).Select(n => new Product
        {
            Sku = $"{Woods[n % 4][..2].ToUpperInvariant()}-{100 + n}",
            Name = $"{Woods[n % 4]} {Things[n % 10].ToLowerInvariant()}",
            Price = 9.90m + 7 * n,
            Stock = n * 7 % 5,
            AddedOn = opening.AddDays(n * 11 % 37),
            IsDiscontinued = n % 9 == 4,
        }).ToList();
        var customers = Enumerable.Range(0, 24).Select(n => new Customer
        {
            Name = $"{Names[n % 8]} {(char)('A' + n)}.",
            City = Cities[n * 3 % 4],
        }).ToList();
        shop.AddRange(products);
        shop.AddRange(customers);
        await shop.SaveChangesAsync();

        shop.AddRange(Enumerable.Range(0, 60).Select(n => new Order
        {
            CustomerId = customers[n * 5 % 24].Id,
            PlacedOn = opening.AddDays(40 + n / 2),
            Lines = [.. Enumerable.Range(n, 1 + n % 3).Select(i => products[i * 13 % 40]).Select(product => new OrderLine
            {
                ProductId = product.Id,
                Quantity = 1 + n % 4,
                UnitPrice = product.Price,
            })],
        }));
        await shop.SaveChangesAsync();
    }
}
