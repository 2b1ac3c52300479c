using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure.Storage.Blobs;
using Microsoft.Azure.Cosmos;
using MongoDB.Driver;

public class Flagged
{
    private static readonly CosmosClient SharedCosmosClient = new CosmosClient("AccountEndpoint=https://carts;AccountKey=a2V5;");
    private static readonly BlobServiceClient SharedBlobServiceClient = new BlobServiceClient("UseDevelopmentStorage=true");
    // once
    private readonly int _size = 3;

    public async Task UsingStatement(string id)
    {
        var container = SharedCosmosClient.GetContainer("shop", "carts");
        await container.ReadItemStreamAsync(id, new PartitionKey(id));
    }

    // One field serves both.
    public async Task Again(string id)
    {
        await SharedCosmosClient.GetContainer("shop", "carts").ReadItemStreamAsync(id, new PartitionKey(id));
        Console.WriteLine(SharedCosmosClient.Endpoint);
    }

    public int Blobs() => SharedBlobServiceClient.GetBlobContainers().Count() + _size;
}
