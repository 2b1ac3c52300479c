// option: dotnet_code_quality.PERF4002.any_async_counterpart = true
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

// A method called XAsync beside X is no counterpart before it binds in the place of X, and gives the same.
class AllowedBinding
{
    async Task<int> AsksForMore(Store store) => await store.Start() + store.Read(1);

    async Task<int> AsksForLess(Store store) => await store.Start() + store.Less(1);

    async Task<int> AsksForAnother(Store store) => await store.Start() + store.Order(1, "");

    async Task<int> GivesAnother(Store store) => await store.Start() + store.Write(2);

    async Task<int> Obsolete(Store store) => await store.Start() + store.Flush(3);

    async Task<int> NotForOthers(Store store) => await store.Start() + store.Hidden(3);

    async Task<int> OtherArity(Store store) => await store.Start() + store.Generic<int>(3);

    async Task<int> NamedArgument(Store store) => await store.Start() + store.Named(number: 3);

    async Task<int> NoAsyncResult(Store store) => await store.Start() + store.Plain();

    async Task<int> MoreThanItTakes(Store store) => await store.Start() + store.Sum(1, 2);

    async Task<int> OtherElements(Store store) => await store.Start() + store.Join(1);

    // What gives tasks is waited for where they are.
    async Task<int[]> GivesTasks(Store store, List<int> keys)
    {
        var tasks = keys.Select(key => store.GetTask(key));
        return await Task.WhenAll(tasks);
    }

    class Store
    {
        public Task<int> Start() => Task.FromResult(0);
        public int Read(int n) => n;
        public Task<int> ReadAsync(int n, string why) => Task.FromResult(n);
        public int Less(int n) => n;
        public Task<int> LessAsync() => Task.FromResult(0);
        public int Order(int n, string why) => n;
        public Task<int> OrderAsync(string why, int n) => Task.FromResult(n);
        public int Write(int n) => n;
        public Task<string> WriteAsync(int n) => Task.FromResult("");
        public int Flush(int n) => n;
        [Obsolete] public Task<int> FlushAsync(int n) => Task.FromResult(n);
        public int Hidden(int n) => n;
        private Task<int> HiddenAsync(int n) => Task.FromResult(n);
        public int Generic<T>(int n) => n;
        public Task<int> GenericAsync<T, U>(int n) => Task.FromResult(n);
        public int Named(int number) => number;
        public Task<int> NamedAsync(int other) => Task.FromResult(other);
        public int Sum(params int[] numbers) => numbers.Length;
        public Task<int> SumAsync(int number) => Task.FromResult(number);
        public int Join(int number) => number;
        public Task<int> JoinAsync(params string[] texts) => Task.FromResult(texts.Length);
        public int Plain() => 1;
        public int PlainAsync() => 1;
        public Task<int> GetTask(int n) => Task.FromResult(n);
        public Task<int> GetTaskAsync(int n) => Task.FromResult(n);
    }

    // These do something else, or need a setting.
    async Task OtherMeaning(Shop shop, XmlReader xml, XmlWriter writer, Utf8JsonWriter json, CancellationTokenSource source, IDbContextFactory<Shop> factory, Contexts contexts)
    {
        await Task.Yield();
        shop.Add(new Order());
        shop.Orders.AddRange(new Order());
        xml.Read();
        writer.Flush();
        json.Flush();
        source.Cancel();
        using var one = factory.CreateDbContext();
        using var other = contexts.CreateDbContext();
    }

    class Contexts(DbContextOptions<Shop> options) : IDbContextFactory<Shop>
    {
        public Shop CreateDbContext() => throw new NotSupportedException(options.ToString());
        public Task<Shop> CreateDbContextAsync(CancellationToken cancellationToken = default) => Task.FromResult(CreateDbContext());
    }

    // Awaiting the counterpart where it is written, or in what it calls, would never end.
    class Forwarding
    {
        public int Load(int key) => key;

        public async Task<int> LoadAsync(int key) => await LoadCoreAsync(key);

        private async Task<int> LoadCoreAsync(int key)
        {
            await Task.Yield();
            return Load(key);
        }
    }

    interface ILoads
    {
        int Load(int key);
        Task<int> LoadAsync(int key);
    }

    class Explicit : ILoads
    {
        public int Load(int key) => key;

        async Task<int> ILoads.LoadAsync(int key)
        {
            await Task.Yield();
            return ((ILoads)this).Load(key);
        }
    }

    abstract class Base
    {
        public virtual int Load(int key) => key;

        public virtual async Task<int> LoadAsync(int key)
        {
            await Task.Yield();
            return Load(key);
        }
    }

    class Derived : Base
    {
        public override async Task<int> LoadAsync(int key)
        {
            Func<Task<int>> load = async () => base.Load(key);
            return await load();
        }
    }
}
