using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;

class Allowed
{
    int SynchronousMethod(Task<int> task) => task.Result;

    async Task<int> AfterAwait(Task<int> task)
    {
        await task;
        return task.Result;
    }

    async Task<int> AfterWhenAll(Task<int> one, Task<int> two, Task<int>[] more)
    {
        await Task.WhenAll(one, two).ConfigureAwait(false);
        await Task.WhenAll(more);
        foreach (var task in more)
            Console.WriteLine(task.Result);
        return one.Result + two.Result + more[0].Result + more.First().Result;
    }

    async Task<int> AfterWhenAllInAVariable(Task<int> one, Task<int> two)
    {
        var both = Task.WhenAll(one, two);
        await both;
        return one.Result + two.Result;
    }

    async Task<int> AfterWhenAllOfAList(List<int> numbers)
    {
        var tasks = numbers.Select(n => Task.Run(() => n)).ToList();
        try
        {
            await Task.WhenAll(tasks);
        }
        catch (OperationCanceledException)
        {
            return 0;
        }

        return tasks.Sum(task => task.Result) + tasks[0].GetAwaiter().GetResult();
    }

    async Task<int> Winner(Task<int> one, Task<int> two)
    {
        var first = await Task.WhenAny(one, two);
        return first.Result + (await Task.WhenAny(one, two)).Result;
    }

    async Task<int> WinnerIsCompared(Task<int> task, Task timeout)
    {
        if (await Task.WhenAny(task, timeout) == task)
            return task.Result;
        return 0;
    }

    async Task<int> Checked(Task<int> task, ValueTask<int> valueTask)
    {
        if (task.IsCompletedSuccessfully)
            return task.Result;
        if (valueTask.IsCompleted && valueTask.Result > 0)
            return task.Status == TaskStatus.RanToCompletion ? task.Result : 0;
        await Task.Yield();
        return 0;
    }

    async Task<int> CheckedEarly(Task<int> task)
    {
        if (!task.IsCompleted)
            return await task;
        return task.Result;
    }

    async Task<int> AwaitedUnlessDone(Task<int> task)
    {
        if (!task.IsCompleted)
            await task;
        return task.Result;
    }

    async Task<int> Polled(Task<int> task)
    {
        while (!task.IsCompleted)
            await Task.Delay(1);
        return task.Result;
    }

    async Task<int> Pattern(Task<int> task)
    {
        await Task.Yield();
        return task is { IsCompletedSuccessfully: true, Result: var result } ? result + task.Result : 0;
    }

    async Task<int> Continuation(Task<int> task) => await task.ContinueWith(t => t.Result) + await task.ContinueWith(async t => t.Result).Unwrap();

    async Task<int> MadeComplete()
    {
        var task = Task.FromResult(1);
        await Task.Yield();
        Task.CompletedTask.Wait();
        new ValueTask<int>(2).GetAwaiter().GetResult();
        return task.Result;
    }

    async Task<int> InALock(Task<int> task, object gate)
    {
        await Task.Yield();
        lock (gate)
            return task.Result;
    }

    async Task InAFilter(Task<bool> task)
    {
        try
        {
            await Task.Yield();
        }
        catch (Exception) when (task.Result)
        {
        }
    }

    async Task<List<int>> InAQueryClause(List<Task<int>> tasks)
    {
        await Task.Yield();
        return (from task in tasks select task.Result).ToList();
    }

    async Task SyncLambdaAndLocalFunction(Task<int> task)
    {
        Func<int> lambda = () => task.Result;
        int Local() => task.Result;
        await Task.Yield();
        Console.WriteLine(lambda() + Local());
    }

    async Task OnlyAsks(Task task)
    {
        if (!task.Wait(0) && !task.Wait(TimeSpan.Zero))
            await task;
    }

    async Task<int> DualPath(Task<int> task, bool async)
    {
        if (async)
            await Task.Yield();
        return async ? await task : task.GetAwaiter().GetResult();
    }

    async Task<string> OnlyNamed()
    {
        await Task.Yield();
        Expression<Func<Task<int>, int>> tree = task => task.Result;
        return nameof(Task<int>.Result) + tree;
    }

    async Task<int> SpanLivesAcross(Task<int> task, byte[] bytes)
    {
        await Task.Yield();
        Span<byte> span = bytes;
        var result = task.Result;
        return result + span.Length;
    }

    // The result of something else.
    async Task<int> OwnType(Own own)
    {
        await Task.Yield();
        own.Wait();
        return own.Result;
    }

    class Own
    {
        public int Result => 1;
        public void Wait() { }
    }
}
