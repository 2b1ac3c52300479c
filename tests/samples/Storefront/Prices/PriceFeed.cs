namespace Storefront.Prices;

public record SupplierPrice(string Sku, decimal Amount);

/// <summary>What the supplier asks for today.</summary>
public class PriceFeed(IConfiguration configuration)
{
    public async Task<List<SupplierPrice>> Latest(CancellationToken cancellation)
    {
        using var client = new HttpClient();
        return await client.GetFromJsonAsync<List<SupplierPrice>>(configuration["PriceFeed:Url"], cancellation) ?? [];
    }
}
