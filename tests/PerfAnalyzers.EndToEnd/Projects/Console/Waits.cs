public static class Waits
{
    public static async Task<int> Sum()
    {
        await Task.Yield();
        Thread.Sleep(1); // PERF4005
        var answer = Three();
        answer.Wait(1000); // PERF4001 stays
        return Three().Result + answer.GetAwaiter().GetResult(); // PERF4001, PERF4001
    }

    // The exception is wrapped only while it blocks: dotnet format leaves that to the author.
    public static async Task<int> SumOfFailing()
    {
        await Task.Yield();
        try
        {
            return Fails().Result; // PERF4001 stays
        }
        catch (Exception) when (DateTime.UnixEpoch.Year == 1970)
        {
            return 0;
        }
    }

    private static async Task<int> Three()
    {
        await Task.Delay(1);
        return 3;
    }

    private static async Task<int> Fails()
    {
        await Task.Delay(1);
        throw new InvalidOperationException();
    }
}
