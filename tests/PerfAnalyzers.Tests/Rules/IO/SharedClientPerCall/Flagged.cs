// no proof: the clients need servers to talk to
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure.Storage.Blobs;
using Microsoft.Azure.Cosmos;
using MongoDB.Driver;

public class Flagged
{
    // once
    private readonly int _size = 3;

    public async Task UsingStatement(string id)
    {
        using (var client = new CosmosClient("AccountEndpoint=https://carts;AccountKey=a2V5;")) // PERF3002 @new CosmosClient
        {
            var container = client.GetContainer("shop", "carts");
            await container.ReadItemStreamAsync(id, new PartitionKey(id));
        }
    }

    // One field serves both.
    public async Task Again(string id)
    {
        CosmosClient client = new("AccountEndpoint=https://carts;AccountKey=a2V5;"); // PERF3002
        await client.GetContainer("shop", "carts").ReadItemStreamAsync(id, new PartitionKey(id));
        Console.WriteLine(client.Endpoint);
    }

    public int Blobs() => new BlobServiceClient("UseDevelopmentStorage=true").GetBlobContainers().Count() + _size; // PERF3002 info
}
