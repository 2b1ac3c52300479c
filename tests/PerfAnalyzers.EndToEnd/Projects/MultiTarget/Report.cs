using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

public static class Report
{
    public static int Known(List<int> values, List<int> known)
    {
        var hits = 0;
        foreach (var value in values)
        {
            if (known.Contains(value)) // PERF1001
                hits++;
        }

        return hits;
    }

    // netstandard2.0 has no ReadAllTextAsync: a fix here would not compile for it.
    public static async Task<string> Read(string path)
    {
        await Task.Yield();
        return File.ReadAllText(path); // PERF4002 net10.0 stays
    }

    public static async Task<string?> Header(string path)
    {
        await Task.Yield();
#if NET
        var text = File.ReadAllText(path); // PERF4002 net10.0
#else
        var text = File.OpenText(path).ReadLine(); // PERF4002 netstandard2.0
#endif
        Thread.Sleep(1); // PERF4005
        return text;
    }
}
