// option: dotnet_code_quality.PERF.small_loop_count = 16
using System;
using System.Threading;

class AllowedByOption
{
    void FewEnough()
    {
        foreach (var name in new[] { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" })
            new Thread(() => Console.WriteLine(name)).Start();
    }
}
