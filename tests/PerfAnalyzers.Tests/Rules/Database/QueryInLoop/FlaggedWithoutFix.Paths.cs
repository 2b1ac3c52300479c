using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Paths(Shop shop, IPrices prices, Repository repository)
{
    async Task<int> ThroughAMethod(List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += await Total(id); // PERF2001 @Total
        return sum;
    }

    async Task<int> Total(int id) => (await Load(id)).Total;

    async Task<Order> Load(int id)
    {
        return await shop.Orders.FirstAsync(o => o.Id == id);
    }

    int ThroughAnInterface(List<int> ids) => ids.Sum(id => prices.PriceOf(id)); // PERF2001

    int ThroughAForeach(List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += Sum(id); // PERF2001 @Sum
        return sum;
    }

    int Sum(int id)
    {
        var sum = 0;
        foreach (var line in shop.Lines.Where(l => l.OrderId == id))
            sum += line.Count;
        return sum;
    }

    async Task ThroughAnotherClass(List<int> ids)
    {
        foreach (var id in ids)
            await repository.Find(id); // PERF2001
    }

    async Task<int> ThroughALocalFunction(List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += await Count(id); // PERF2001
        return sum;

        async Task<int> Count(int id) => await shop.Lines.CountAsync(l => l.OrderId == id);
    }

    void ThroughAGenericBase(List<int> ids)
    {
        foreach (var id in ids)
            repository.Get(id); // PERF2001
    }
}

interface IPrices
{
    int PriceOf(int product);
}

class Prices(Shop shop) : IPrices
{
    public int PriceOf(int product) => shop.Products.Where(p => p.Id == product).Select(p => p.Price).First();
}

class Repository(Shop shop) : RepositoryOf<Order>(shop)
{
    public async Task<Order?> Find(int id)
    {
        var strategy = Shop.Database.CreateExecutionStrategy();
        return await strategy.ExecuteAsync(async () => await Shop.Orders.FirstOrDefaultAsync(o => o.Id == id));
    }
}

abstract class RepositoryOf<T>(Shop shop) where T : class
{
    protected Shop Shop => shop;

    public T? Get(int id) => shop.Set<T>().Find(id);
}
