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

    // What trusts other certificates for each report is no waste.
    async Task OwnCertificate(string address, string fingerprint)
    {
        using var handler = new HttpClientHandler();
        Trust(handler, fingerprint);
        using var client = Made(handler);
        await client.GetAsync(address);
    }

    static void Trust(HttpClientHandler handler, string fingerprint) =>
        handler.ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Thumbprint == fingerprint;

    static HttpClient Made(HttpMessageHandler handler) => new(handler, disposeHandler: false);

    static Connection Connected(HttpClient client) => new(client);

    record Connection(HttpClient Client);
}
