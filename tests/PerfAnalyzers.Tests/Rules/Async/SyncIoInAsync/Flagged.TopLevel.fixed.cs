using System;
using System.IO;

await Console.Out.WriteLineAsync("start");
var path = Path.GetTempFileName();
await File.WriteAllTextAsync(path, "text");
Console.WriteLine(await Length());
File.Delete(path);

async System.Threading.Tasks.Task<int> Length()
{
    return (await File.ReadAllTextAsync(path)).Length;
}
