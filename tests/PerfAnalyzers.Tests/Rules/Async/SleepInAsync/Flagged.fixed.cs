using System;
using System.Threading;
using System.Threading.Tasks;

public class Flagged
{
    public static async Task<int> Milliseconds(byte milliseconds)
    {
        await Task.Delay(milliseconds);
        await Task.Yield();
        return milliseconds;
    }

    public static async Task TimeSpans(TimeSpan time)
    {
        await Task.Yield();
        await Task.Delay(time);
    }

    public static async Task NamedArgument(byte time)
    {
        await Task.Delay(time);
        await Task.Yield();
    }

    public static async Task<int> PassesTheToken(byte time, CancellationToken stopping)
    {
        await Task.Yield();
        await Task.Delay(time, stopping);
        return time;
    }

    // The one token of the method around reaches into the lambda.
    public static async Task<int> InAsyncLambda(byte time, CancellationToken cancellation)
    {
        Func<Task<int>> wait = async () =>
        {
            await Task.Delay(time, cancellation);
            await Task.Yield();
            return time;
        };
        return await wait();
    }

    public static Task LambdaInSyncMethod(byte time) => Run(async () => await Task.Delay(time));

    // A static function cannot take the token of the method around it.
    public static async Task<int> StaticLocalFunction(byte time, CancellationToken cancellation)
    {
        static async Task<int> Wait(byte time)
        {
            await Task.Delay(time);
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
            await Task.Delay(time);
        }

        return "done";
    }

    // Which of the two is meant is not said.
    public static async Task TwoTokens(byte time, CancellationToken stopping, CancellationToken aborted)
    {
        await Task.Yield();
        await Task.Delay(time);
    }

    public static async Task<int> ConfiguredAround(byte time)
    {
        await Task.Delay(1).ConfigureAwait(false);
        await Task.Delay(time).ConfigureAwait(false);
        return time;
    }

    public static async Task<int> InSwitchAndIf(byte time)
    {
        switch (time)
        {
            case > 3:
                await Task.Delay(time);
                break;
        }

        if (time > 2)
            await Task.Delay(1);
        else await Task.Delay(2);
        await Task.Yield();
        return time;
    }

    public static async Task CommentsStay(byte time)
    {
        // before
        /* a */ await Task.Delay(/* b */ time /* c */);
        await Task.Yield();
    }

    private static async Task Run(Func<Task> work) => await work();
}
