using System;
using System.Threading;
using System.Threading.Tasks;

// Where no await can stand, or must not.
class AllowedPlaces
{
    private readonly int _own = Task.Run(() => 1).Result;

    AllowedPlaces(Task<int> task) => _own += task.Result;

    int Property => Task.Run(() => _own).Result;

    async Task<int> NewLock(Lock gate, Task<int> task)
    {
        await Task.Yield();
        lock (gate)
            return task.Result;
    }

    async Task<int> ByHand(object gate, Task<int> task)
    {
        await Task.Yield();
        Monitor.Enter(gate);
        try
        {
            return task.Result;
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    async Task<int> Spans(Task<int> task, int[] numbers)
    {
        await Task.Yield();
        Span<int> span = numbers;
        span[0] = task.Result;
        return span.Length;
    }

    async Task<int> StaticLocalFunction(Task<int> task)
    {
        await Task.Yield();
        return Local(task);

        static int Local(Task<int> task) => task.Result;
    }

    async Task<int> WhenEachIsDone(Task<int>[] tasks)
    {
        var sum = 0;
        await foreach (var task in Task.WhenEach(tasks))
            sum += task.Result;
        return sum;
    }

    async Task<int> Faulted(Task<int> task)
    {
        await Task.Yield();
        if (task.IsFaulted || task.IsCanceled)
            return 0;
        if (!task.IsCompletedSuccessfully)
            return -1;
        return task.Result;
    }

    // What the task gives is looked at, not waited for.
    async Task<string> Attribute()
    {
        await Task.Yield();
        return $"{nameof(Task.Wait)} {typeof(Task<>).GetProperty(nameof(Task<int>.Result))}";
    }
}
