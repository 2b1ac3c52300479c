// runs: 20
using System;
using System.Threading;
using System.Threading.Tasks;

public class Flagged
{
    public static async Task<int> Milliseconds(byte milliseconds)
    {
        Thread.Sleep(milliseconds); // PERF4005 @Sleep
        await Task.Yield();
        return milliseconds;
    }

    public static async Task TimeSpans(TimeSpan time)
    {
        await Task.Yield();
        System.Threading.Thread.Sleep(time); // PERF4005
    }

    public static async Task NamedArgument(byte time)
    {
        Thread.Sleep(millisecondsTimeout: time); // PERF4005
        await Task.Yield();
    }

    public static async Task<int> PassesTheToken(byte time, CancellationToken stopping)
    {
        await Task.Yield();
        Thread.Sleep(time); // PERF4005
        return time;
    }

    // The one token of the method around reaches into the lambda.
    public static async Task<int> InAsyncLambda(byte time, CancellationToken cancellation)
    {
        Func<Task<int>> wait = async () =>
        {
            Thread.Sleep(time); // PERF4005
            await Task.Yield();
            return time;
        };
        return await wait();
    }

    public static Task LambdaInSyncMethod(byte time) => Run(async () => Thread.Sleep(time)); // PERF4005

    // A static function cannot take the token of the method around it.
    public static async Task<int> StaticLocalFunction(byte time, CancellationToken cancellation)
    {
        static async Task<int> Wait(byte time)
        {
            Thread.Sleep(time); // PERF4005
            await Task.Yield();
            return time;
        }

        return await Wait(time);
    }

    public static async Task<string> CleanUpIsNotCancelled(byte time, CancellationToken cancellation)
    {
        try
        {
            await Task.Yield();
        }
        finally
        {
            Thread.Sleep(time); // PERF4005
        }

        return "done";
    }

    // Which of the two is meant is not said.
    public static async Task TwoTokens(byte time, CancellationToken stopping, CancellationToken aborted)
    {
        await Task.Yield();
        Thread.Sleep(time); // PERF4005
    }

    public static async Task<int> ConfiguredAround(byte time)
    {
        await Task.Delay(1).ConfigureAwait(false);
        Thread.Sleep(time); // PERF4005
        return time;
    }

    public static async Task<int> InSwitchAndIf(byte time)
    {
        switch (time)
        {
            case > 3:
                Thread.Sleep(time); // PERF4005
                break;
        }

        if (time > 2)
            Thread.Sleep(1); // PERF4005
        else Thread.Sleep(2); // PERF4005
        await Task.Yield();
        return time;
    }

    public static async Task CommentsStay(byte time)
    {
        // before
        Thread./* a */Sleep(/* b */ time /* c */); // PERF4005
        await Task.Yield();
    }

    private static async Task Run(Func<Task> work) => await work();
}
