using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

public static class Report
{
    public static int Known(List<int> values, List<int> known)
    {
        return values.Count(value => known.Contains(value)); // PERF1001
    }

    public static async Task<string> Read(string path)
    {
        Thread.Sleep(1); // PERF4005
        using (var reader = File.OpenText(path))
        {
            var first = reader.ReadLineAsync().Result; // PERF4001
            await Task.Yield();
            return first + reader.ReadToEnd(); // PERF4002
        }
    }
}
