// runs: 40
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

public class Flagged
{
    public static async Task<int> Result(int n)
    {
        await Task.Yield();
        return Compute(n).Result; // PERF4001 @Result
    }

    public static async Task<int> Wait(int n)
    {
        var log = new List<int>();
        Note(log, n).Wait(); // PERF4001 @Wait
        await Task.Yield();
        return log.Count;
    }

    public static async Task<int> GetResult(int n)
    {
        var value = Compute(n).GetAwaiter().GetResult(); // PERF4001 @GetResult
        await Task.Yield();
        return value;
    }

    public static async Task<int> ConfiguredGetResult(int n)
    {
        var value = Compute(n).ConfigureAwait(false).GetAwaiter().GetResult(); // PERF4001
        await Task.Yield();
        return value;
    }

    public static async Task<int> ValueTasks(int n)
    {
        await Task.Yield();
        Quick(n).GetAwaiter().GetResult(); // PERF4001
        return QuickValue(n).Result // PERF4001
            + QuickValue(n).AsTask().Result; // PERF4001
    }

    public static async Task<int> WaitAll(int n)
    {
        var one = Compute(n);
        var two = Compute(n + 1);
        Task.WaitAll(one, two); // PERF4001 @WaitAll
        await Task.Yield();
        return one.Result + two.Result;
    }

    public static async Task<int> Parentheses(int n)
    {
        await Task.Yield();
        return Text(n).Result.Length // PERF4001
            + Text(n).Result[0] // PERF4001
            + (Text(n).Result?.Length ?? 0) // PERF4001
            + Text(n).Result!.Length // PERF4001
            - -Compute(n).Result; // PERF4001
    }

    public static async Task<int> Nested(int n)
    {
        await Task.Yield();
        return Compute(Compute(n).Result).Result; // PERF4001 x2
    }

    public static Task<int> AsyncLambdaInSyncMethod(int n)
    {
        Func<Task<int>> run = async () => Compute(n).Result; // PERF4001
        return run();
    }

    public static async Task<int> AsyncLocalFunction(int n)
    {
        return await Run();

        async Task<int> Run()
        {
            await Task.Yield();
            return Compute(n).Result; // PERF4001
        }
    }

    public static async Task<List<int>> AsyncLinqLambda(List<int> numbers)
    {
        var tasks = numbers.Select(async n => Compute(n).Result * 2); // PERF4001
        return [.. await Task.WhenAll(tasks)];
    }

    public static async Task<string> ExceptionsStay(int n)
    {
        try
        {
            return Fail(n).Result.ToString(); // PERF4001
        }
        catch (Exception)
        {
            await Task.Yield();
            return "failed";
        }
        finally
        {
            Compute(n).Wait(); // PERF4001
        }
    }

    public static async Task<int> GetResultThrowsTheExceptionItself(int n)
    {
        try
        {
            return Fail(n).GetAwaiter().GetResult(); // PERF4001
        }
        catch (InvalidOperationException)
        {
            return -1;
        }
    }

    public static async Task<int> KeepsConfigureAwait(int n)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return Compute(n).Result; // PERF4001
    }

    // Another task than the one that was awaited.
    public static async Task<int> AwaitedAnother(int n)
    {
        var one = Compute(n);
        var two = Compute(n + 1);
        await two;
        return one.Result; // PERF4001
    }

    public static async Task<int> AssignedAfterAwait(int n)
    {
        var task = Compute(n);
        await task;
        task = Compute(n + 1);
        return task.Result; // PERF4001
    }

    public static async Task<int> AwaitedInOneBranchOnly(int n)
    {
        var task = Compute(n);
        if (n > 3)
            await task;
        return task.Result; // PERF4001
    }

    public static async Task<int> InConditions(int n)
    {
        await Task.Yield();
        if (Compute(n).Result > 2 && Compute(n).Result < 5) // PERF4001 x2
            return 1;
        return n switch
        {
            > 2 => Compute(n).Result, // PERF4001
            _ => 0,
        };
    }

    public static async Task<int> Comments(int n)
    {
        await Task.Yield();
        return /* the */ Compute(n) /* computed */ . /* result */ Result /* ! */ + 1; // PERF4001
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
