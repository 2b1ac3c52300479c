// target: netstandard2.0
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

// What the framework does not have yet.
class AllowedOldFramework
{
    async Task<string> Files(string path)
    {
        await Task.Yield();
        File.WriteAllText(path, "");
        return File.ReadAllText(path) + File.ReadAllLines(path).Length;
    }

    async Task Waits(Process process)
    {
        await Task.Yield();
        process.WaitForExit();
    }
}
