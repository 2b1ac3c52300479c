using System;
using System.Net.Http;
using System.Threading.Tasks;

//---
public static class PriceFeed
{
    public static async Task<string> Latest(Uri feed)
    {
        using var client = new HttpClient(); // PERF3001
        return await client.GetStringAsync(feed);
    }
}
//---
