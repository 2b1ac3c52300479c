using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

public class Flagged
{
    public static async Task<int> Result(int n)
    {
        await Task.Yield();
        return await Compute(n);
    }

    public static async Task<int> Wait(int n)
    {
        var log = new List<int>();
        await Note(log, n);
        await Task.Yield();
        return log.Count;
    }

    public static async Task<int> GetResult(int n)
    {
        var value = await Compute(n);
        await Task.Yield();
        return value;
    }

    public static async Task<int> ConfiguredGetResult(int n)
    {
        var value = await Compute(n).ConfigureAwait(false);
        await Task.Yield();
        return value;
    }

    public static async Task<int> ValueTasks(int n)
    {
        await Task.Yield();
        await Quick(n);
        return await QuickValue(n)
            + await QuickValue(n).AsTask();
    }

    public static async Task<int> WaitAll(int n)
    {
        var one = Compute(n);
        var two = Compute(n + 1);
        await Task.WhenAll(one, two);
        await Task.Yield();
        return one.Result + two.Result;
    }

    public static async Task<int> Parentheses(int n)
    {
        await Task.Yield();
        return (await Text(n)).Length
            + (await Text(n))[0]
            + ((await Text(n))?.Length ?? 0)
            + (await Text(n))!.Length
            - -await Compute(n);
    }

    public static async Task<int> Nested(int n)
    {
        await Task.Yield();
        return await Compute(await Compute(n));
    }

    public static Task<int> AsyncLambdaInSyncMethod(int n)
    {
        Func<Task<int>> run = async () => await Compute(n);
        return run();
    }

    public static async Task<int> AsyncLocalFunction(int n)
    {
        return await Run();

        async Task<int> Run()
        {
            await Task.Yield();
            return await Compute(n);
        }
    }

    public static async Task<List<int>> AsyncLinqLambda(List<int> numbers)
    {
        var tasks = numbers.Select(async n => await Compute(n) * 2);
        return [.. await Task.WhenAll(tasks)];
    }

    public static async Task<string> ExceptionsStay(int n)
    {
        try
        {
            return (await Fail(n)).ToString();
        }
        catch (Exception)
        {
            await Task.Yield();
            return "failed";
        }
        finally
        {
            await Compute(n);
        }
    }

    public static async Task<int> GetResultThrowsTheExceptionItself(int n)
    {
        try
        {
            return await Fail(n);
        }
        catch (InvalidOperationException)
        {
            return -1;
        }
    }

    public static async Task<int> KeepsConfigureAwait(int n)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return await Compute(n).ConfigureAwait(false);
    }

    // Another task than the one that was awaited.
    public static async Task<int> AwaitedAnother(int n)
    {
        var one = Compute(n);
        var two = Compute(n + 1);
        await two;
        return await one;
    }

    public static async Task<int> AssignedAfterAwait(int n)
    {
        var task = Compute(n);
        await task;
        task = Compute(n + 1);
        return await task;
    }

    public static async Task<int> AwaitedInOneBranchOnly(int n)
    {
        var task = Compute(n);
        if (n > 3)
            await task;
        return await task;
    }

    public static async Task<int> InConditions(int n)
    {
        await Task.Yield();
        if (await Compute(n) > 2 && await Compute(n) < 5)
            return 1;
        return n switch
        {
            > 2 => await Compute(n),
            _ => 0,
        };
    }

    public static async Task<int> Comments(int n)
    {
        await Task.Yield();
        return /* the */ /* computed */ /* result */ await Compute(n) /* ! */ + 1;
    }

    private static async Task<int> Compute(int n)
    {
        await Task.Yield();
        return n * 2;
    }

    private static async Task<int> Fail(int n)
    {
        await Task.Yield();
        return n > 3 ? throw new InvalidOperationException() : n > 1 ? throw new ArgumentException() : n;
    }

    private static async Task<string> Text(int n)
    {
        await Task.Yield();
        return "text " + n;
    }

    private static async Task Note(List<int> log, int n)
    {
        await Task.Yield();
        log.Add(n);
    }

    private static ValueTask Quick(int n) => new(Compute(n));

    private static ValueTask<int> QuickValue(int n) => new(Compute(n));
}
