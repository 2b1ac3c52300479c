using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using PerfAnalyzers.Support;

class Allowed(Shop shop)
{
    private readonly Dictionary<int, Customer?> _cache = [];

    async Task<int> TheLoopsOwnSource()
    {
        var sum = 0;
        foreach (var order in await shop.Orders.ToListAsync())
            sum += order.Total;
        foreach (var order in shop.Orders.Where(o => o.IsPaid))
            sum += order.Total;
        return sum;
    }

    async Task Pages()
    {
        var page = 0;
        while (true)
        {
            var orders = await shop.Orders.OrderBy(o => o.Id).Skip(page * 100).Take(100).ToListAsync();
            if (orders.Count == 0)
                break;
            page++;
        }
    }

    async Task PagesThroughAMethod()
    {
        var (page, more) = (0, true);
        do
        {
            var orders = await Page(page);
            more = orders.Count > 0;
            page++;
        }
        while (more);
    }

    Task<List<Order>> Page(int page) => shop.Orders.OrderBy(o => o.Id).Skip(page * 100).Take(100).ToListAsync();

    async Task Chunks(List<int> ids)
    {
        foreach (var chunk in ids.Chunk(100))
            await shop.Orders.Where(o => chunk.Contains(o.Id)).ToListAsync();
    }

    async Task Batches(List<List<int>> batches)
    {
        foreach (var batch in batches)
            await shop.Orders.Where(o => batch.Contains(o.Id)).ToListAsync();
    }

    async Task<Order?> Retries()
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            try
            {
                return await shop.Orders.FirstOrDefaultAsync();
            }
            catch (TimeoutException)
            {
            }
        }

        return null;
    }

    async Task<bool> RetriesUntilDone()
    {
        var done = false;
        for (var attempt = 0; !done && attempt < 20; attempt++)
        {
            try
            {
                await shop.Orders.CountAsync();
                done = true;
            }
            catch (TimeoutException)
            {
            }
        }

        return done;
    }

    async Task Polls(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await shop.Orders.CountAsync(stopping);
            await Task.Delay(1000, stopping);
        }
    }

    async Task Ticks(PeriodicTimer timer)
    {
        while (await timer.WaitForNextTickAsync())
            await shop.Orders.CountAsync();
    }

    async Task Messages(ChannelReader<int> messages)
    {
        await foreach (var id in messages.ReadAllAsync())
            await shop.Orders.FirstAsync(o => o.Id == id);
    }

    // Each turn is meant to be apart from the others.
    async Task ContextPerTurn(IDbContextFactory<Shop> factory, List<int> ids)
    {
        foreach (var id in ids)
        {
            await using var fresh = await factory.CreateDbContextAsync();
            await fresh.Orders.FirstAsync(o => o.Id == id);
        }
    }

    async Task ConnectionPerTurn(Func<DbConnection> open, List<int> shards)
    {
        foreach (var shard in shards)
        {
            using var connection = open();
            await connection.QueryAsync<int>("select 1");
        }
    }

    async Task<Order?> LeavesOnSuccess(List<string> numbers)
    {
        foreach (var number in numbers)
        {
            var order = await shop.Orders.FirstOrDefaultAsync(o => o.Number == number);
            if (order != null)
                return order;
        }

        return null;
    }

    async Task<string> FirstFreeName(IEnumerable<string> candidates)
    {
        foreach (var name in candidates)
        {
            if (!await shop.Customers.AnyAsync(c => c.Name == name))
                return name;
        }

        return "";
    }

    async Task<string> NextFreeName(string name)
    {
        for (var n = 1; await shop.Customers.AnyAsync(c => c.Name == name); n++)
            name += n;
        return name;
    }

    async Task Cached(List<int> ids)
    {
        foreach (var id in ids)
        {
            if (!_cache.TryGetValue(id, out var customer))
                _cache[id] = customer = await shop.Customers.FindAsync(id);
            Console.WriteLine(customer);
        }
    }

    async Task CachedInAMethod(List<int> ids)
    {
        foreach (var id in ids)
            Console.WriteLine(await Customer(id));
    }

    async Task<Customer?> Customer(int id)
    {
        if (_cache.TryGetValue(id, out var known))
            return known;
        return _cache[id] = await shop.Customers.FindAsync(id);
    }

    async Task SmallLoops()
    {
        for (var i = 0; i < 3; i++)
            await shop.Orders.CountAsync(o => o.Total == i);
        foreach (var status in Enum.GetValues<OrderStatus>())
            await shop.Orders.CountAsync(o => o.Status == status);
        foreach (var name in new[] { "a", "b" })
            await shop.Customers.AnyAsync(c => c.Name == name);
    }

    async Task OnlyBuilt(List<int> ids)
    {
        var query = shop.Orders.AsQueryable();
        foreach (var id in ids)
            query = query.Where(o => o.Id != id);
        await query.ToListAsync();
    }

    async Task<IQueryable<int>> Translated() =>
        shop.Customers.Select(c => shop.Orders.Count(o => o.CustomerId == c.Id));

    void DelegatesOnlyDeclared(List<int> ids, List<Func<Task<Order>>> later)
    {
        foreach (var id in ids)
            later.Add(() => shop.Orders.FirstAsync(o => o.Id == id));
    }

    int InMemory(List<int> ids, List<Order> orders)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += orders.AsQueryable().Count(o => o.Id > id) + orders.Find(o => o.Total > id)?.Total ?? 0;
        return sum;
    }

    void SqliteInATransaction(SqliteConnection connection, List<int> ids)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var id in ids)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "insert into t values (" + id + ")";
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    void PreparedInATransaction(DbConnection connection, DbCommand command, List<int> ids)
    {
        using var transaction = connection.BeginTransaction();
        command.Prepare();
        foreach (var id in ids)
        {
            command.Parameters[0].Value = id;
            command.ExecuteNonQuery();
        }
    }

    async Task FindAfterLoad(List<int> ids)
    {
        await shop.Customers.LoadAsync();
        foreach (var id in ids)
            Console.WriteLine(shop.Customers.Find(id));
    }

    // A chain is followed step by step: each answer is the next question.
    async Task<int> Chain(int? id)
    {
        var depth = 0;
        while (id != null)
        {
            var order = await shop.Orders.FirstOrDefaultAsync(o => o.Id == id);
            id = order?.CustomerId;
            depth++;
        }

        return depth;
    }

    async Task<int> LeavesAtOnce(List<int> ids)
    {
        foreach (var id in ids)
        {
            if (id > 3)
                return await shop.Orders.CountAsync(o => o.Id == id);
        }

        return 0;
    }

    async Task SeedCustomers(List<string> names)
    {
        foreach (var name in names)
        {
            if (!await shop.Customers.AnyAsync(c => c.Name == name))
                shop.Customers.Add(new Customer { Name = name });
        }
    }

    void SavingIsAnotherRule(List<Order> orders)
    {
        foreach (var order in orders)
        {
            shop.Add(order);
            shop.SaveChanges();
        }
    }

    int PageByPage(int chunks)
    {
        var sum = 0;
        for (var chunk = 1; chunk <= chunks; chunk++)
            sum += PageOf(new Paging { Number = chunk, Size = 100 }).Count;
        return sum;
    }

    List<Order> PageOf(Paging paging) => shop.Orders.OrderBy(o => o.Id).Skip(paging.Number * paging.Size).Take(paging.Size).ToList();

    class Paging
    {
        public int Number { get; set; }
        public int Size { get; set; }
    }

    void OneOfSeveralImplementations(List<int> ids, ISource source)
    {
        foreach (var id in ids)
            source.Load(id);
    }

    interface ISource
    {
        Order? Load(int id);
    }

    class Database(Shop shop) : ISource
    {
        public Order? Load(int id) => shop.Orders.Find(id);
    }

    class Memory(Dictionary<int, Order> orders) : ISource
    {
        public Order? Load(int id) => orders.GetValueOrDefault(id);
    }
}
