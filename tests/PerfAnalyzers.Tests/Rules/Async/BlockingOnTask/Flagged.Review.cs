// no proof: the catch clause sees another exception afterwards, as the title says
using System;
using System.Threading.Tasks;

public class Review
{
    public static async Task<int> CatchesOne(Task<int> task)
    {
        try
        {
            await Task.Yield();
            return task.Result; // PERF4001
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
