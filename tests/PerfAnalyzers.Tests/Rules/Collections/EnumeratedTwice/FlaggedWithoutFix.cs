using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

class FlaggedWithoutFix
{
    async Task<int> Parameter(IAsyncEnumerable<int> values)
    {
        var sum = 0;
        await foreach (var value in values)
            sum += value;
        await foreach (var value in values) // PERF1019 @values
            sum -= value;
        return sum;
    }

    async Task<int> Local()
    {
        var values = Values();
        var sum = 0;
        for (var i = 0; i < 20; i++)
        {
            await foreach (var value in values) // PERF1019
                sum += value;
        }

        return sum;
    }

    async IAsyncEnumerable<int> Values()
    {
        await Task.Yield();
        yield return 1;
    }

    // On a list it would be another Reverse.
    int Reversed(string path)
    {
        var files = Directory.EnumerateFiles(path);
        return files.Count() + files.Reverse().Count(); // PERF1019
    }
}
