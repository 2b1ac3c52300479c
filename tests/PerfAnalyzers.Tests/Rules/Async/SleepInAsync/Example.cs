// runs: 20
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

public static class Upload
{
    //---
    public static async Task<string> ReadWhenReady(FileInfo upload, CancellationToken cancellation)
    {
        while (!upload.Exists)
        {
            Thread.Sleep(TimeSpan.FromSeconds(1)); // PERF4005
            upload.Refresh();
        }

        return await File.ReadAllTextAsync(upload.FullName, cancellation);
    }
    //---
}
