using Microsoft.EntityFrameworkCore;
using Storefront.Data;

namespace Storefront.Stock;

internal readonly struct Shelf
{
    public Shelf(string row, int bay) => (Row, Bay) = (row, bay);

    public string Row { get; }

    public int Bay { get; }
}

/// <summary>What the yearly counting of the shelves brings to light.</summary>
public static class StockTake
{
    public static void MapStockTake(this WebApplication app)
    {
        var stock = app.MapGroup("/stock");

        // ?counted=1:4&counted=2:five
        stock.MapGet("/differences", async (string[] counted, Shop shop, CancellationToken cancellation) =>
        {
            var expected = await shop.Products.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Stock, cancellation);
            return Differences(expected, counted.Select(entry => entry.Split(':')).Where(entry => entry.Length == 2).ToDictionary(entry => entry[0], entry => entry[1]));
        });

        stock.MapGet("/shelves", (string[] places) => Shelves(places));
        stock.MapGet("/packings/{pieces:int:range(1,25)}", (int pieces) => Packings(pieces));
    }

    private static Dictionary<int, int> Differences(Dictionary<int, int> expected, Dictionary<string, string> counted)
    {
        var differences = new Dictionary<int, int>();
        foreach (var (product, count) in counted)
        {
            int pieces;
            try
            {
                pieces = int.Parse(count);
            }
            catch (Exception)
            {
                continue;
            }

            if (int.TryParse(product, out var id))
                differences[id] = pieces - expected.FirstOrDefault(known => known.Key == id).Value;
        }

        return differences;
    }

    /// <summary>How many things stand on each shelf, by places such as A7.</summary>
    private static Dictionary<string, int> Shelves(string[] places)
    {
        var things = new Dictionary<Shelf, int>();
        foreach (var place in places)
        {
            if (place.Length < 2)
                continue;

            var shelf = new Shelf(place[..1], place[1] - '0');
            things[shelf] = things.GetValueOrDefault(shelf) + 1;
        }

        return things.ToDictionary(pair => $"{pair.Key.Row}{pair.Key.Bay}", pair => pair.Value);
    }

    /// <summary>In how many ways a row of pieces fits into boxes of one or two.</summary>
    private static long Packings(int pieces)
    {
        if (pieces < 2)
            return 1;

        return Packings(pieces - 1) + Packings(pieces - 2);
    }
}
