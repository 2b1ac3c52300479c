using System;
using System.Net.Http;
using System.Threading.Tasks;

class FlaggedReal
{
    // The condition reads no field that could hold a client: OrdinalIgnoreCase is a constant.
    async Task<string> InABranch(string key)
    {
        if (key.StartsWith("a:", StringComparison.OrdinalIgnoreCase))
        {
            return key;
        }
        else
        {
            using var client = new HttpClient(); // PERF3001
            client.Timeout = TimeSpan.FromSeconds(3);
            return await client.GetStringAsync("https://localhost/" + key);
        }
    }
}
