// no proof: there is no server
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Storage.Blobs;
using MongoDB.Driver;
using StackExchange.Redis;

class FlaggedClients
{
    async Task<string?> Redis(IDatabase redis, string key)
    {
        await Task.Yield();
        redis.StringSet(key, "value"); // PERF4002
        redis.KeyDelete(key); // PERF4002
        return redis.StringGet(key); // PERF4002
    }

    async Task<List<Item>> Mongo(IMongoCollection<Item> items, int id, CancellationToken cancellation)
    {
        await Task.Yield();
        items.InsertOne(new Item()); // PERF4002
        items.DeleteOne(item => item.Id == id); // PERF4002
        var first = items.Find(item => item.Id == id).FirstOrDefault(); // PERF4002 @FirstOrDefault
        return items.Find(item => item.Id > first.Id).SortBy(item => item.Id).ToList(); // PERF4002 @ToList
    }

    async Task<bool> Blobs(BlobContainerClient container, CancellationToken cancellation)
    {
        await Task.Yield();
        return container.Exists(); // PERF4002
    }

    class Item
    {
        public int Id { get; set; }
    }
}
