using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading.Tasks;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfAnalyzers.Support;

class FlaggedWithoutFix(Shop shop)
{
    async Task<int> ManyPerElement(List<Customer> customers)
    {
        var sum = 0;
        foreach (var customer in customers)
            sum += await shop.Orders.Where(o => o.CustomerId == customer.Id).SumAsync(o => o.Total); // PERF2001
        return sum;
    }

    List<int> InLinq(List<int> ids) => ids.Select(id => shop.Orders.Count(o => o.CustomerId == id)).ToList(); // PERF2001

    List<int> PerPair(List<int> ids, List<int> other) =>
        (from id in ids from second in other select shop.Orders.Count(o => o.CustomerId == id + second)).ToList(); // PERF2001

    List<int> PerZippedPair(List<int> ids, List<int> other) => ids.Zip(other, (id, second) => shop.Orders.Count(o => o.CustomerId == id + second)).ToList(); // PERF2001

    async Task InParallel(List<int> ids) =>
        await Parallel.ForEachAsync(ids, async (id, token) => await shop.Orders.FirstAsync(o => o.Id == id, token)); // PERF2001

    async Task<int[]> WhenAll(List<int> ids) =>
        await Task.WhenAll(ids.Select(async id => (await shop.Orders.FirstAsync(o => o.Id == id)).Total)); // PERF2001

    int ForLoop(int[] ids)
    {
        var sum = 0;
        for (var i = 0; i < ids.Length; i++)
            sum += shop.Orders.Single(o => o.Id == ids[i]).Total; // PERF2001
        return sum;
    }

    async Task Queue(Queue<int> work)
    {
        while (work.Count > 0)
        {
            var id = work.Dequeue();
            await shop.Orders.AnyAsync(o => o.Id == id); // PERF2001
        }
    }

    async Task<int> SameOnEveryTurn(List<int> prices)
    {
        var sum = 0;
        foreach (var price in prices)
            sum += price * await shop.Products.CountAsync(); // PERF2001
        return sum;
    }

    // The found row decides whether the loop goes on: it turns on a miss only for as long as it may.
    async Task<bool> Validation(List<int> ids)
    {
        foreach (var id in ids)
        {
            var order = await shop.Orders.FirstOrDefaultAsync(o => o.Id == id); // PERF2001
            if (order == null)
                return false;
        }

        return true;
    }

    int InnerForEach(List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
        {
            foreach (var line in shop.Lines.Where(l => l.OrderId == id)) // PERF2001 @foreach
                sum += line.Count;
        }

        return sum;
    }

    async Task Loads(List<Customer> customers)
    {
        foreach (var customer in customers)
            await shop.Entry(customer).Collection(c => c.Orders).LoadAsync(); // PERF2001
    }

    async Task RawSql(DbConnection connection, List<int> ids)
    {
        foreach (var id in ids)
        {
            var name = await connection.QueryFirstOrDefaultAsync<string>("select Name from Customers where Id = @id", new { id }); // PERF2001
            Console.WriteLine(name);
        }
    }

    void Commands(NpgsqlConnection connection, List<int> ids)
    {
        foreach (var id in ids)
        {
            using var command = new NpgsqlCommand("select 1 from t where id = @id", connection);
            command.Parameters.AddWithValue("id", id);
            Console.WriteLine(command.ExecuteScalar()); // PERF2001
        }
    }

    private static readonly Func<Shop, int, Task<Order>> ById = EF.CompileAsyncQuery((Shop shop, int id) => shop.Orders.First(o => o.Id == id));

    async Task<int> Compiled(List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
            sum += (await ById(shop, id)).Total; // PERF2001
        return sum;
    }

    // Rows with values of their own are sent one by one for want of a better way: advice only.
    async Task Writes(DbConnection connection, List<int> ids)
    {
        foreach (var id in ids)
        {
            await connection.ExecuteAsync("insert into t values (@id)", new { id }); // PERF2001 info
            await shop.Orders.Where(o => o.Id == id).ExecuteDeleteAsync(); // PERF2001 info
        }
    }

    async Task LoopWrites(List<int> ids)
    {
        foreach (var id in ids)
        {
            var order = await shop.Orders.FirstAsync(o => o.Id == id); // PERF2001
            order.IsPaid = true;
            await shop.SaveChangesAsync();
        }
    }

    async Task<int> NotAKey(List<string> numbers)
    {
        var sum = 0;
        foreach (var number in numbers)
        {
            var order = await shop.Orders.FirstAsync(o => o.Number == number); // PERF2001
            sum += order.Total;
        }

        return sum;
    }

    async Task<int> LeavesInBetween(List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
        {
            var order = await shop.Orders.FirstAsync(o => o.Id == id); // PERF2001
            sum += order.Total;
            if (sum > 100)
                break;
        }

        return sum;
    }
}
