using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

// As many as the program has engines, however they are called: with a method between.
class AllowedReal1(IEnumerable<IEngine> engines)
{
    public async Task<List<string>> Find(string text, CancellationToken cancellation)
    {
        var able = engines.Where(engine => engine.Understands(text)).ToArray();
        var found = await Task.WhenAll(able.Select(engine => Ask(engine, text, cancellation)));
        return found.SelectMany(answers => answers).ToList();
    }

    private static async Task<string[]> Ask(IEngine engine, string text, CancellationToken cancellation) => [await engine.Find(text, cancellation)];
}

interface IEngine
{
    bool Understands(string text);

    Task<string> Find(string text, CancellationToken cancellation);
}

class Engine(HttpClient client) : IEngine
{
    public bool Understands(string text) => text.Length > 2;

    public Task<string> Find(string text, CancellationToken cancellation) => client.GetStringAsync($"/find?{text}", cancellation);
}
