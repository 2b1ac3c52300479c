using System.Threading;
using System.Threading.Tasks;

public static class Retry
{
    public static async Task<int> Pause(int attempt, CancellationToken cancellation)
    {
        await Task.Yield();
        await Task.Delay(50, cancellation);
        return attempt + 1;
    }
}
