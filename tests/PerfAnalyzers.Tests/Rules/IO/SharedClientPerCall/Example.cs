// no proof: a Cosmos client needs an account to talk to
using System.Threading.Tasks;
using Microsoft.Azure.Cosmos;

//---
public class Carts
{
    public async Task Touch(string id)
    {
        using var client = new CosmosClient("AccountEndpoint=https://carts;AccountKey=a2V5;"); // PERF3002
        await client.GetContainer("shop", "carts").ReadItemStreamAsync(id, new PartitionKey(id));
    }
}
//---
