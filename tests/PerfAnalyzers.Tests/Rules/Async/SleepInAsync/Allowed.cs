using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;

class Allowed
{
    void SynchronousMethod() => Thread.Sleep(10);

    async Task GivesUpTheTimeSliceOnly()
    {
        Thread.Sleep(0);
        Thread.Sleep(TimeSpan.Zero);
        await Task.Yield();
    }

    async Task WaitsForAnInterrupt()
    {
        Thread.Sleep(Timeout.Infinite);
        Thread.Sleep(Timeout.InfiniteTimeSpan);
        await Task.Yield();
    }

    async Task AwaitCannotStandInALock(object gate)
    {
        lock (gate)
            Thread.Sleep(10);
        await Task.Yield();
    }

    async Task AwaitCannotStandInAFilter()
    {
        try
        {
            await Task.Yield();
        }
        catch (Exception) when (Slept())
        {
        }
    }

    static bool Slept()
    {
        Thread.Sleep(10);
        return true;
    }

    async Task SynchronousLambda()
    {
        var thread = new Thread(() => Thread.Sleep(10));
        thread.Start();
        await Task.Yield();
    }

    async Task SynchronousLocalFunction()
    {
        void Wait() => Thread.Sleep(10);
        Wait();
        await Task.Yield();
    }

    async Task OnlyNamed()
    {
        Console.WriteLine(nameof(Thread.Sleep));
        Action<int> sleep = Thread.Sleep;
        await Task.Yield();
    }

    async Task Translated()
    {
        Expression<Action> sleep = () => Thread.Sleep(10);
        await Task.Yield();
    }

    async Task AwaitCannotStandInAQueryClause(List<int> times)
    {
        var slept = (from time in times select Wait(time)).Count();
        await Task.Yield();
    }

    static int Wait(int time)
    {
        Thread.Sleep(time);
        return time;
    }

    async Task SpanLivesAcross(byte[] bytes)
    {
        await Task.Yield();
        Span<byte> span = bytes;
        span[0] = 1;
        Thread.Sleep(10);
        span[1] = 2;
    }

    unsafe void Unsafe() => Thread.Sleep(10);

    async Task NotTheRealOne()
    {
        new Sleeper().Sleep(10);
        await Task.Yield();
    }

    class Sleeper
    {
        public void Sleep(int time) { }
    }
}
