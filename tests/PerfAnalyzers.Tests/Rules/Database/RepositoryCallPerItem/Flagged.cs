using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Orders
{
    public record Order(int Id, int CustomerId);

    public record struct OrderId(int Value);

    public interface IReads<T>
    {
        Task<IReadOnlyDictionary<int, T>> FindManyAsync(IReadOnlyCollection<int> ids, CancellationToken token = default);
    }

    public interface IOrderRepository : IReads<Order>
    {
        Task<Order> FindAsync(int id, CancellationToken token = default);
        List<Order> GetByCustomer(int customerId);
        ILookup<int, Order> GetByCustomers(int[] customerIds);
        Order? Get(OrderId id);
        Order[] Get(params OrderId[] ids);
    }

    public abstract class NameStore
    {
        public abstract ValueTask<string> LoadAsync(string key);
        public abstract ValueTask<List<string>> LoadAsync(IEnumerable<string> keys);
    }

    public class Flagged(IOrderRepository orders, NameStore names)
    {
        public async Task<int> Dictionary(List<int> ids, CancellationToken token)
        {
            var sum = 0;
            foreach (var id in ids)
                sum += (await orders.FindAsync(id, token)).CustomerId; // PERF2020 @FindAsync
            return sum;
        }

        public async Task<Order[]> AllAtOnce(List<int> ids) => await Task.WhenAll(ids.Select(id => orders.FindAsync(id))); // PERF2020

        public List<Order> Members(List<Order> some) => some.SelectMany(o => orders.GetByCustomer(o.CustomerId)).ToList(); // PERF2020

        public List<Order?> Overload(OrderId[] ids)
        {
            var found = new List<Order?>();
            for (var i = 0; i < ids.Length; i++)
                found.Add(orders.Get(ids[i])); // PERF2020
            return found;
        }

        public async Task<List<string>> Computed(List<Order> some)
        {
            var all = new List<string>();
            foreach (var order in some)
            {
                var key = "order-" + order.Id;
                all.Add(await names.LoadAsync(key)); // PERF2020
            }

            return all;
        }
    }
}
