using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>The sample shop: each of its mistakes is reported, and the fixed shop gives the same answers.</summary>
[Trait("Category", "Matrix")]
public class StorefrontTests(Package package)
{
    private static readonly string[] Requests =
    [
        "/products/OA-100",
        "/products/XX-999",
        "/products/newest",
        "/products/sold-out",
        "/products/price-changes",
        "/products/search?text=a%20lamp%20of%20oak",
        "/products/search?text=Xylophone",
        "/products/search/misses?beginnings=xy&beginnings=z",
        "/orders",
        "/orders/7",
        "/orders/8/picks",
        "/orders/999/picks",
        "/reports/sales.csv?year=2025&month=2",
        "/reports/sales.csv?year=2025&month=12",
        "/reports/cities?year=2025&month=3",
        "/rankings/biggest?year=2025&month=2",
        "/rankings/big-sales?year=2025&month=3",
        "/rankings/latest?year=2025&month=2",
        "/rankings/usual-sale?year=2025&month=2",
        "/rankings/usual-sale-so-far?year=2025&month=3",
        "/stock/differences?counted=1:4&counted=2:five&counted=x:1&counted=3:0&counted=999:7",
        "/stock/shelves?places=A7&places=B1&places=A7&places=-",
        "/stock/packings/20",
        "/supplier/prices",
        "/warehouse",
    ];

    private static readonly Mistake[] Mistakes =
    [
        new("PERF1001", "Stock/DeliveryImport.cs", "discontinued.Contains("),
        new("PERF1002", "Reports/ReportsController.cs", "customers.First("),
        new("PERF1003", "Reports/RankingsController.cs", "if (product.Id == line.ProductId)"),
        new("PERF1004", "Reports/RankingsController.cs", "sales.Sum("),
        new("PERF1005", "Reports/RankingsController.cs", "latest.Insert(0"),
        new("PERF1006", "Reports/ReportsController.cs", "csv += "),
        new("PERF1007", "Products/ProductSearch.cs", "words.Append("),
        new("PERF1008", "Reports/RankingsController.cs", "ranked.ElementAt("),
        new("PERF1009", "Reports/RankingsController.cs", "i < pieces.Length - 1; i++"),
        new("PERF1010", "Stock/StockTake.cs", "long Packings("),
        new("PERF1012", "Reports/RankingsController.cs", "sorted.Sort()", Stays: true),
        new("PERF1014", "Stock/StockTake.cs", "new Dictionary<Shelf, int>()"),
        new("PERF1016", "Products/ProductSearch.cs", "new Regex("),
        new("PERF1017", "Stock/StockTake.cs", "int.Parse("),
        new("PERF1018", "Products/ProductSearch.cs", "IsForSale.Compile()", Stays: true),
        new("PERF1020", "Stock/StockTake.cs", "expected.FirstOrDefault("),
        new("PERF1021", "Products/ProductSearch.cs", "if (!Fillers.Contains("),
        new("PERF1023", "Products/ProductSearch.cs", "_misses.Keys", Stays: true),
        new("PERF2001", "Orders/OrdersController.cs", "shop.Products.FirstAsync(", Stays: true),
        new("PERF2004", "Orders/OrdersController.cs", "shop.Orders.AsNoTracking().Include(o => o.Lines).OrderBy(", Stays: true),
        new("PERF2005", "Products/ProductEndpoints.cs", ".Take(8)"),
        new("PERF2006", "Products/ProductEndpoints.cs", ".Where(p => p.Stock == 0"),
        new("PERF3001", "Prices/PriceFeed.cs", "new HttpClient("),
        new("PERF3002", "Stock/Warehouse.cs", "new MySqlDataSource("),
        new("PERF4001", "Products/ProductEndpoints.cs", ".Result"),
        new("PERF4002", "Stock/DeliveryImport.cs", "File.ReadAllLines("),
        new("PERF4005", "Stock/DeliveryImport.cs", "Thread.Sleep("),
    ];

    [Fact]
    public async Task Fixed_shop_gives_the_same_answers()
    {
        var root = package.NewFolder("Storefront");
        Repository.CopySamples(root);
        var folder = Path.Combine(root, "tests", "samples", "Storefront");
        var shop = new ScratchProject(folder);

        (await shop.Build()).Reports(Mistakes.Select(mistake => mistake.In(folder)));
        var before = await Answers(folder);
        Assert.All(before, answer => Assert.True((int)answer.Status < 500, $"{answer}"));

        var format = (await shop.Run("format", "analyzers", "--no-restore", "--severity", "info")).ThrowIfFailed();
        Assert.DoesNotContain("Failed to apply", format.Text);
        (await shop.Build("--no-restore")).Reports(Mistakes.Where(mistake => mistake.Stays).Select(mistake => mistake.In(folder)));
        Assert.Equal(before, await Answers(folder));
    }

    private static async Task<IReadOnlyList<Answer>> Answers(string folder)
    {
        using var server = await WebServer.Start(folder, address => $"--PriceFeed:Url={new Uri(address, "/supplier/prices")}");
        return await server.Ask(Requests);
    }

    /// <param name="Code">What is written in its line and in no other of the file.</param>
    /// <param name="Stays">Its fix is for review only, or it has none.</param>
    private sealed record Mistake(string Id, string File, string Code, bool Stays = false)
    {
        public Finding In(string folder)
        {
            var lines = System.IO.File.ReadLines(Path.Combine(folder, File)).Index();
            return new(File, lines.Single(line => line.Item.Contains(Code)).Index + 1, Id, "warning");
        }
    }
}
