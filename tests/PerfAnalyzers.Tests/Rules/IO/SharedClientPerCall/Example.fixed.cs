using System.Threading.Tasks;
using Microsoft.Azure.Cosmos;

//---
public class Carts
{
    private static readonly CosmosClient SharedCosmosClient = new CosmosClient("AccountEndpoint=https://carts;AccountKey=a2V5;");

    public async Task Touch(string id)
    {
        await SharedCosmosClient.GetContainer("shop", "carts").ReadItemStreamAsync(id, new PartitionKey(id));
    }
}
//---
