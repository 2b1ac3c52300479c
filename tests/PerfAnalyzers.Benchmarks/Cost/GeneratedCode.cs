namespace PerfAnalyzers.Benchmarks;

/// <summary>
/// Code of a made-up business application, the same on every run: services over a database, reports, imports, clients. One file in ten makes
/// mistakes that rules report, as real code does at most.
/// </summary>
public static class GeneratedCode
{
    public static IEnumerable<(string Path, string Text)> Files(int count) =>
        Enumerable.Range(0, count).Select(i => ($"/Service{i}.cs", Service(i))).Append(("/Shop.cs", File.ReadAllText(Path.Combine(Project.Root, "tests", "PerfAnalyzers.Tests", "Support", "Shop.cs"))));

    private static string Service(int i) => $$"""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Logging;
        using PerfAnalyzers.Support;
        using System.Text;
        using System.Text.Json;

        namespace Generated.Area{{i}};

        public record Line{{i}}(int Id, string Sku, decimal Price, int Count)
        {
            public decimal Total => Price * Count;
        }

        public interface IPricing{{i}}
        {
            decimal PriceOf(string sku, int count);
            Task<decimal> TaxAsync(string country, CancellationToken cancellation);
        }

        public class Pricing{{i}}(HttpClient http, Dictionary<string, decimal> prices) : IPricing{{i}}
        {
            private readonly Dictionary<string, decimal> _taxes = [];

            public decimal PriceOf(string sku, int count)
            {
                if (!prices.TryGetValue(sku, out var price))
                    throw new KeyNotFoundException(sku);

                return count switch
                {
                    > 100 => price * 0.8m,
                    > 10 => price * 0.9m,
                    _ => price,
                };
            }

            public async Task<decimal> TaxAsync(string country, CancellationToken cancellation)
            {
                if (_taxes.TryGetValue(country, out var known))
                    return known;

                using var response = await http.GetAsync($"taxes/{country}", cancellation);
                response.EnsureSuccessStatusCode();
                await using var body = await response.Content.ReadAsStreamAsync(cancellation);
                var tax = await JsonSerializer.DeserializeAsync<decimal>(body, cancellationToken: cancellation);
                _taxes[country] = tax;
                return tax;
            }
        }

        public class Basket{{i}}(IPricing{{i}} pricing, ILogger<Basket{{i}}> logger)
        {
            private readonly List<Line{{i}}> _lines = [];

            public IReadOnlyList<Line{{i}}> Lines => _lines;

            public void Add(int id, string sku, int count)
            {
                if (count <= 0)
                    throw new ArgumentOutOfRangeException(nameof(count));

                var price = pricing.PriceOf(sku, count);
                _lines.Add(new(id, sku, price, count));
                logger.LogInformation("Added {Sku} at {Price}", sku, price);
            }

            public decimal Total()
            {
                var total = 0m;
                foreach (var line in _lines)
                    total += line.Total;

                return Math.Round(total, 2);
            }

            public string Describe()
            {
                var text = new StringBuilder();
                for (var n = 0; n < _lines.Count; n++)
                {
                    var line = _lines[n];
                    if (n > 0)
                        text.Append(", ");
                    text.Append(line.Count).Append(" x ").Append(line.Sku.Trim().ToUpperInvariant());
                }

                return text.ToString();
            }

            public Dictionary<string, decimal> TotalsBySku() =>
                _lines.GroupBy(line => line.Sku).Where(group => group.Any(line => line.Count > 0)).ToDictionary(group => group.Key, group => group.Sum(line => line.Total));

            public static IEnumerable<string> Merge(IReadOnlyCollection<string> first, IReadOnlyCollection<string> second)
            {
                var seen = new HashSet<string>(first, StringComparer.Ordinal);
                foreach (var sku in second)
                {
                    if (seen.Add(sku))
                        yield return sku;
                }
            }
        }

        [ApiController]
        [Route("orders{{i}}")]
        public class Orders{{i}}Controller(Shop shop, IPricing{{i}} pricing) : ControllerBase
        {
            [HttpGet("{id}")]
            public async Task<ActionResult<Order>> Find(int id, CancellationToken cancellation)
            {
                var order = await shop.Orders.AsNoTracking().Include(o => o.Lines).FirstOrDefaultAsync(o => o.Id == id, cancellation);
                return order is null ? NotFound() : Ok(order);
            }

            [HttpGet]
            public async Task<ActionResult<List<string>>> Page(int page, CancellationToken cancellation)
            {
                var numbers = await shop.Orders.Where(o => o.IsPaid && o.Total > 10).OrderBy(o => o.Placed).ThenBy(o => o.Id).Skip(page * 20).Take(20).Select(o => o.Number).ToListAsync(cancellation);
                return Ok(numbers);
            }

            [HttpPost]
            public async Task<ActionResult> Pay(int id, string country, CancellationToken cancellation)
            {
                var order = await shop.Orders.FindAsync([id], cancellation);
                if (order is null)
                    return NotFound();

                var tax = await pricing.TaxAsync(country, cancellation);
                order.IsPaid = true;
                order.Total = (int)Math.Ceiling(order.Total * (1 + tax));
                await shop.SaveChangesAsync(cancellation);
                return NoContent();
            }

            private async Task<Dictionary<int, int>> CountsAsync(IReadOnlyList<int> customerIds, CancellationToken cancellation)
            {
                var counts = await shop.Orders.Where(o => customerIds.Contains(o.CustomerId)).GroupBy(o => o.CustomerId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
                return counts.ToDictionary(row => row.Key, row => row.Count);
            }
        }

        public class Import{{i}}
        {
            public async Task<int> ReadAsync(string path, CancellationToken cancellation)
            {
                var (rows, errors) = (0, new List<string>());
                using var reader = new StreamReader(path);
                while (await reader.ReadLineAsync(cancellation) is { } line)
                {
                    var parts = line.Split(';');
                    if (parts.Length < 3 || !int.TryParse(parts[0], out var id) || id < {{i}})
                        errors.Add($"{rows}: {line}");
                    else
                        rows++;
                }

                await File.WriteAllLinesAsync(path + ".errors", errors, cancellation);
                return rows;
            }
        }
        {{(i % 10 == 0 ? Mistakes(i) : "")}}
        """;

    private static string Mistakes(int i) => $$"""

        public class Report{{i}}(Shop shop)
        {
            public async Task<string> Write(List<int> customerIds, List<int> blocked, string path)
            {
                var text = "";
                foreach (var id in customerIds)
                {
                    if (blocked.Contains(id))
                        continue;

                    var customer = await shop.Customers.FirstOrDefaultAsync(c => c.Id == id);
                    text += customer?.Name + "\n";
                }

                File.WriteAllText(path, text);
                Thread.Sleep(10);
                return text;
            }

            public async Task<List<Order>> Unpaid() => (await shop.Orders.ToListAsync()).Where(o => !o.IsPaid).ToList();
        }
        """;
}
