// target: netstandard2.0
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class BeforeForEachAsync
{
    private static readonly HttpClient Client = new HttpClient();

    async Task Load(List<string> urls)
    {
        await Task.WhenAll(urls.Select(url => Client.GetStringAsync(url))); // PERF4011
    }
}
