using System;
using System.Net.Http;
using System.Threading.Tasks;

//---
public static class PriceFeed
{
    private static readonly HttpClient SharedHttpClient = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), UseCookies = false });

    public static async Task<string> Latest(Uri feed)
    {
        return await SharedHttpClient.GetStringAsync(feed);
    }
}
//---
