using System.Net.Http;
using System.Threading.Tasks;

public class Feed(IHttpClientFactory factory)
{
    public async Task<string> Latest(string uri)
    {
        using var client = factory.CreateClient();
        return await client.GetStringAsync(uri);
    }
}

public class OtherFeed
{
    private readonly IHttpClientFactory _clients;

    public OtherFeed(IHttpClientFactory clients) => _clients = clients;

    public async Task<string> Latest(string uri)
    {
        using (var client = _clients.CreateClient())
            return await client.GetStringAsync(uri);
    }
}
