// runs: 3
using System.Threading;
using System.Threading.Tasks;

public static class Retry
{
    public static async Task<int> Pause(int attempt, CancellationToken cancellation)
    {
        await Task.Yield();
        Thread.Sleep(50); // PERF4005
        return attempt + 1;
    }
}
