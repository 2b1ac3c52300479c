using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed(Shop shop, HttpClient client, Action<Order> observer)
{
    async Task<int> TheListIsLookedAtTwice()
    {
        var orders = await shop.Orders.ToListAsync();
        var sum = 0;
        foreach (var order in orders)
            sum += order.Total;
        return sum / orders.Count;
    }

    async Task<List<Order>> TheListIsGivenBack()
    {
        var orders = await shop.Orders.ToListAsync();
        foreach (var order in orders)
            order.IsPaid = true;
        return orders;
    }

    async Task SameContextIsAsked()
    {
        foreach (var order in await shop.Orders.ToListAsync())
            Console.WriteLine(await shop.Lines.CountAsync(line => line.OrderId == order.Id));
        foreach (var order in await shop.Orders.ToListAsync())
            Console.WriteLine(shop.Customers.Find(order.CustomerId));
        foreach (var order in await shop.Orders.ToListAsync())
            Console.WriteLine(LinesOf(order));
        foreach (var order in await shop.Orders.ToListAsync())
            shop.Lines.RemoveRange(shop.Lines.Where(line => line.OrderId == order.Id).ToList());
    }

    int LinesOf(Order order) => Count(order.Id);

    int Count(int id) => shop.Lines.Count(line => line.OrderId == id);

    async Task AwaitsInTheLoop()
    {
        foreach (var customer in await shop.Customers.ToListAsync())
            await client.GetStringAsync(customer.Name);
    }

    async Task WritesFilesInTheLoop(string folder, StreamWriter writer)
    {
        foreach (var customer in await shop.Customers.ToListAsync())
            File.WriteAllText(Path.Combine(folder, customer.Name), customer.City);
        foreach (var customer in await shop.Customers.ToListAsync())
            writer.WriteLine(customer.Name);
    }

    async Task CallsWhoKnowsWhat(IObserver<Order> other)
    {
        foreach (var order in await shop.Orders.ToListAsync())
            observer(order);
        foreach (var order in await shop.Orders.ToListAsync())
            Handle(order);
        foreach (var order in await shop.Orders.ToListAsync())
            Task.Run(() => Console.WriteLine(order.Id));
    }

    protected virtual void Handle(Order order) => Console.WriteLine(order.Id);

    class Audit(Shop shop) : Allowed(shop, new(), _ => { })
    {
        protected override void Handle(Order order) => Console.WriteLine();
    }

    // The connection is closed before the caller goes on.
    async IAsyncEnumerable<int> HandsOverEach([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var order in await shop.Orders.ToListAsync(cancellation))
            yield return order.Id;
    }

    async Task<int> Few(List<int> ids)
    {
        var sum = 0;
        foreach (var order in await shop.Orders.OrderBy(o => o.Id).Take(20).ToListAsync())
            sum += order.Total;
        foreach (var order in await shop.Orders.Where(o => ids.Contains(o.Id)).ToListAsync())
            sum += order.Total;
        return sum;
    }

    async Task<int> SomethingElseIsDoneFirst()
    {
        var orders = await shop.Orders.ToListAsync();
        await shop.SaveChangesAsync();
        var sum = 0;
        foreach (var order in orders)
            sum += order.Total;
        return sum;
    }

    async Task<int> InAnotherLoop(int times)
    {
        var orders = await shop.Orders.ToListAsync();
        var sum = 0;
        for (var i = 0; i < times; i++)
        {
            foreach (var order in orders)
                sum += order.Total;
        }

        return sum;
    }

    async Task<int> AfterTheContextIsGone(Func<Shop> open)
    {
        List<Order> orders;
        await using (var own = open())
            orders = await own.Orders.ToListAsync();
        var sum = 0;
        foreach (var order in orders)
            sum += order.Total;
        return sum;
    }

    async Task<object> InALock(object gate)
    {
        var orders = await shop.Orders.ToListAsync();
        lock (gate)
        {
            foreach (var order in orders)
                Console.WriteLine(order.Id);
        }

        return gate;
    }

    void Synchronously(IAsyncEnumerable<int> numbers)
    {
        foreach (var number in numbers.ToBlockingEnumerable())
            Console.WriteLine(number);
    }

    async Task<List<int>> Collected(IAsyncEnumerable<int> numbers)
    {
        var list = new List<int>();
        await foreach (var number in numbers)
            list.Add(number);
        return list;
    }

    async Task<int> CollectedInPart(IAsyncEnumerable<int> numbers)
    {
        var list = new List<int> { 0 };
        await foreach (var number in numbers)
            list.Add(number);
        var squares = new List<int>();
        await foreach (var number in numbers)
            squares.Add(number * number);
        var sum = 0;
        foreach (var number in list)
            sum += number;
        foreach (var square in squares)
            sum += square;
        return sum;
    }

    async Task<int> SortedFirst(IAsyncEnumerable<int> numbers)
    {
        var list = new List<int>();
        await foreach (var number in numbers)
            list.Add(number);
        list.Sort();
        var sum = 0;
        foreach (var number in list)
            sum = 31 * sum + number;
        return sum;
    }

    async Task<int> ByOperators()
    {
        var sum = 0;
        foreach (var order in (await shop.Orders.ToListAsync()).OrderBy(order => order.Total))
            sum += order.Total;
        foreach (var (_, order) in await shop.Orders.ToDictionaryAsync(order => order.Id))
            sum += order.Total;
        return sum;
    }

    // Only what is in memory is walked.
    async Task<int> NoStream(Task<List<int>> numbers)
    {
        var sum = 0;
        foreach (var number in await numbers)
            sum += number;
        return sum;
    }

    async Task<int> SpanLivesInTheLoop(int[] totals)
    {
        await Task.Yield();
        Span<int> left = totals;
        left[0] = 0;
        return await Sum();

        async Task<int> Sum()
        {
            var orders = await shop.Orders.ToListAsync();
            Span<int> sums = totals;
            foreach (var order in orders)
                sums[0] += order.Total;
            return totals[0];
        }
    }

    async Task LazyNavigation(LazyShop lazy)
    {
        foreach (var parcel in await lazy.Parcels.ToListAsync())
            Console.WriteLine(parcel.Receiver!.Name);
    }
}

class LazyShop(DbContextOptions options) : DbContext(options)
{
    public DbSet<Parcel> Parcels => Set<Parcel>();
}

class Parcel
{
    public int Id { get; set; }
    public virtual Customer? Receiver { get; set; }
}
