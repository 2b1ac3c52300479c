// option: dotnet_code_quality.PERF.excluded_symbol_names = T:Simulators.Slow|Legacy
using System.Threading;
using System.Threading.Tasks;

namespace Simulators
{
    class Slow
    {
        async Task ExcludedByType()
        {
            Thread.Sleep(10);
            await Task.Yield();
        }
    }

    class Quick
    {
        async Task Legacy()
        {
            Thread.Sleep(10);
            await Task.Yield();
        }
    }
}
