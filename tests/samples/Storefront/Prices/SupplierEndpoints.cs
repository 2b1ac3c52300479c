namespace Storefront.Prices;

public static class SupplierEndpoints
{
    /// <summary>Stands in for the supplier's site, so that the shop runs without a network.</summary>
    public static void MapSupplier(this WebApplication app) => app.MapGet("/supplier/prices", () => new SupplierPrice[]
    {
        new("OA-100", 9.90m),
        new("AS-101", 17.50m),
        new("BE-106", 51.90m),
        new("WA-111", 79.00m),
        new("XX-999", 1.00m),
    });
}
