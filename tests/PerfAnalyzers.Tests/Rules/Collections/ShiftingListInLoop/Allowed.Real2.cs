using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

class Real2
{
    // Reading a file takes ten thousand times as long as moving the rest of the list.
    async Task<int> Waits(List<string> paths)
    {
        var sum = 0;
        while (paths.Count > 0)
        {
            var path = paths[0];
            paths.RemoveAt(0);
            sum += (await File.ReadAllTextAsync(path)).Length;
        }

        return sum;
    }

    async Task Finished(List<Task> tasks)
    {
        for (var i = tasks.Count - 1; i >= 0; i--)
        {
            if (tasks[i].IsCompleted)
            {
                var task = tasks[i];
                tasks.RemoveAt(i);
                await task;
            }
        }
    }
}
