using System;
using System.Threading;
using System.Threading.Tasks;

class FlaggedWithoutFix
{
    async Task<bool> TimeLimit(Task task)
    {
        await Task.Yield();
        return task.Wait(1000); // PERF4001
    }

    async Task Token(Task task, CancellationToken cancellation)
    {
        await Task.Yield();
        task.Wait(cancellation); // PERF4001
    }

    async Task<int> FirstOfSeveral(Task one, Task two)
    {
        await Task.Yield();
        return Task.WaitAny(one, two); // PERF4001
    }

    // Awaiting throws the inner exception, which this catch does not expect.
    async Task<int> CatchesTheWrapper(Task<int> task)
    {
        try
        {
            await Task.Yield();
            return task.Result; // PERF4001
        }
        catch (AggregateException e)
        {
            return e.InnerExceptions.Count;
        }
    }

    async Task<int> LooksInside(Task<int> task)
    {
        try
        {
            await Task.Yield();
            return task.Result; // PERF4001
        }
        catch (Exception e) when (e.InnerException is TimeoutException)
        {
            return 0;
        }
    }

    async Task<int?> MayBeNull(Task<int>? task)
    {
        await Task.Yield();
        return task?.Result; // PERF4001
    }
}
