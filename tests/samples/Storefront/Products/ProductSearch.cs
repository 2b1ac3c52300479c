using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Storefront.Data;

namespace Storefront.Products;

/// <summary>Finds products by the words of a customer, and remembers which words found nothing.</summary>
public class ProductSearch
{
    private static readonly Expression<Func<Product, bool>> IsForSale = product => product.Stock > 0 && !product.IsDiscontinued;

    private readonly ConcurrentDictionary<string, int> _misses = [];

    private static HashSet<string> Fillers => new() { "a", "and", "of", "the", "with" };

    public async Task<List<string>> Find(string text, Shop shop, CancellationToken cancellation)
    {
        string[] words = [];
        foreach (Match match in new Regex(@"\w+", RegexOptions.Compiled).Matches(text))
        {
            if (!Fillers.Contains(match.Value))
                words = words.Append(match.Value).ToArray();
        }

        var found = new List<string>();
        var products = await shop.Products.AsNoTracking().OrderBy(p => p.Sku).ToListAsync(cancellation);
        foreach (var product in products)
        {
            if (IsForSale.Compile()(product) && words.Any(word => product.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
                found.Add(product.Name);
        }

        if (found.Count == 0)
            _misses.AddOrUpdate(text, 1, (_, times) => times + 1);

        return found;
    }

    /// <summary>The searches in vain, for each beginning of a word that is asked for.</summary>
    public Dictionary<string, int> Misses(string[] beginnings)
    {
        var misses = new Dictionary<string, int>();
        foreach (var beginning in beginnings)
        {
            foreach (var text in _misses.Keys)
            {
                if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                    misses[beginning] = misses.GetValueOrDefault(beginning) + 1;
            }
        }

        return misses;
    }
}
