using System.IO;
using System.Threading;
using System.Threading.Tasks;

public static class Import
{
    //---
    public static async Task<int> CountLines(FileInfo import, CancellationToken cancellation)
    {
        var lines = await File.ReadAllLinesAsync(import.FullName, cancellation);
        await File.WriteAllTextAsync(import.FullName, "", cancellation);
        return lines.Length;
    }
    //---
}
