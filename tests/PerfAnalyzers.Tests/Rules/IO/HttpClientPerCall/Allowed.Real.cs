using System;
using System.Net.Http;
using System.Threading.Tasks;

class AllowedReal
{
    // The caller gets it, in another object; it is disposed of only if that fails.
    async Task<Connection> DisposedOnFailure(string address)
    {
        var client = new HttpClient { BaseAddress = new Uri(address) };
        try
        {
            await client.GetAsync("login");
            return Connected(client);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    static Connection Connected(HttpClient client) => new(client);

    record Connection(HttpClient Client);
}
