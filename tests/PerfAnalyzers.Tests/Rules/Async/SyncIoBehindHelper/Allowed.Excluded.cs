// option: dotnet_code_quality.PERF4003.excluded_symbol_names = Load
using System.IO;
using System.Threading.Tasks;

class Excluded
{
    async Task Run()
    {
        await Task.Yield();
        Load();
    }

    string Load() => File.ReadAllText("expected.json");
}
