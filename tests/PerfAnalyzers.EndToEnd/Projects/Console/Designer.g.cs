// Written by a tool: generated code is not analysed.
public static class Generated
{
    public static async Task Wait()
    {
        await Task.Yield();
        Thread.Sleep(1);
    }
}
