// option: [*.cs] dotnet_code_quality.PERF4002.any_async_counterpart = true
// option: [*.cs] dotnet_code_quality.PERF4002.blocking_methods = M:Options.Store.Load(System.Int32)
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

public class Options
{
    public static async Task<int> Any(int key)
    {
        await Task.Yield();
        return new Store().Load(key) + new Store().Count(); // PERF4002 @Load, PERF4002 info @Count
    }

    public class Store
    {
        public int Load(int key) => key;
        public Task<int> LoadAsync(int key, bool deep = false, CancellationToken cancellationToken = default) => Task.FromResult(key);
        public int Count() => 3;
        public Task<int> CountAsync() => Task.FromResult(3);
        public void Add(int key) { }
        public Task AddAsync(int key) => Task.CompletedTask;
    }

    public static async Task NotThese(Store store, IList<int> list)
    {
        store.Add(1);
        list.Add(2);
        await Task.Yield();
    }

    public static async Task<int> TokenByName(int key, CancellationToken cancellation)
    {
        await Task.Yield();
        return new Store().Load(key); // PERF4002
    }

    // The token is not one of the values.
    public static async Task<int> AnyNumberOfValues(int key, CancellationToken cancellation)
    {
        await Task.Yield();
        return new Values().Sum(key, 1) + new Values().Join("a", key); // PERF4002 info x2
    }

    public class Values
    {
        public int Sum(params int[] numbers) => numbers.Length;
        public Task<int> SumAsync(params int[] numbers) => Task.FromResult(numbers.Length);
        public int Join(string text, params object[] values) => values.Length;
        public Task<int> JoinAsync(string text, params object[] values) => Task.FromResult(values.Length);
    }
}
