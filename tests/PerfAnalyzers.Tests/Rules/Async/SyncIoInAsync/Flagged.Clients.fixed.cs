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
        await redis.StringSetAsync(key, "value");
        await redis.KeyDeleteAsync(key);
        return await redis.StringGetAsync(key);
    }

    async Task<List<Item>> Mongo(IMongoCollection<Item> items, int id, CancellationToken cancellation)
    {
        await Task.Yield();
        await items.InsertOneAsync(new Item(), cancellationToken: cancellation);
        await items.DeleteOneAsync(item => item.Id == id, cancellation);
        var first = await items.Find(item => item.Id == id).FirstOrDefaultAsync(cancellation);
        return await items.Find(item => item.Id > first.Id).SortBy(item => item.Id).ToListAsync(cancellation);
    }

    async Task<bool> Blobs(BlobContainerClient container, CancellationToken cancellation)
    {
        await Task.Yield();
        return await container.ExistsAsync(cancellation);
    }

    class Item
    {
        public int Id { get; set; }
    }
}
