// runs: 10
// top-level
using System;
using System.IO;

await Console.Out.WriteLineAsync("start");
var path = Path.GetTempFileName();
File.WriteAllText(path, "text"); // PERF4002
Console.WriteLine(await Length());
File.Delete(path);

async System.Threading.Tasks.Task<int> Length()
{
    return File.ReadAllText(path).Length; // PERF4002
}
