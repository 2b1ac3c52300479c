// option: dotnet_code_quality.PERF4003.max_call_depth = 1
using System.IO;
using System.Threading.Tasks;

class Depth
{
    async Task<string> Near(string path)
    {
        await Task.Yield();
        return Load(path); // PERF4003
    }

    async Task<string> Far(string path)
    {
        await Task.Yield();
        return Get(path);
    }

    string Get(string path) => Load(path);

    string Load(string path) => File.ReadAllText(path);
}
