// runs: 20
// option: [*.cs] dotnet_code_quality.PERF4002.blocking_methods = M:Plain.Length
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

public static class FlaggedDisposal
{
    public static async Task<long> Declared(FileInfo file)
    {
        await Task.Yield();
        // a file
        using var stream = new FileStream(file.FullName, FileMode.Open);
        var buffer = new byte[16];
        var read = stream.Read(buffer, 0, 4); // PERF4002
        return read + stream.Read(buffer, 4, 4); // PERF4002
    }

    public static async Task Block(FileInfo file, string text)
    {
        await Task.Yield();
        using (StreamWriter writer = new(file.FullName))
        {
            writer.WriteLine(text); // PERF4002
        }
    }

    public static async Task<string?> NothingToWaitForAtTheEnd(FileInfo file)
    {
        await Task.Yield();
        using var reader = new StreamReader(file.FullName);
        return reader.ReadLine(); // PERF4002
    }

    // What the class has of its own calls Dispose.
    public static async Task<int> OfItsBase(FileInfo file)
    {
        await Task.Yield();
        using Stream stream = file.OpenRead();
        return stream.Read(new byte[4], 0, 4); // PERF4002
    }

    public static async Task<int> OfItsOwn(FileInfo file)
    {
        await Task.Yield();
        using var gate = new Counted(file);
        using var other = new Plain(file);
        return gate.Length() + other.Length(); // PERF4002 x2
    }

    public static async Task<int> Awaited(FileInfo file)
    {
        await using var stream = file.OpenRead();
        return stream.Read(new byte[4], 0, 4); // PERF4002
    }

    // The function that disposes is another one.
    private static async Task<int> InAFunction(FileInfo file)
    {
        await Task.Yield();
        return await Task.Run(() =>
        {
            using var stream = file.OpenRead();
            Func<Task<int>> read = async () => stream.Read(new byte[4], 0, 4); // PERF4002
            return read();
        });
    }

    public static async Task<int> StyleOfTheCodeAround(FileInfo file)
    {
        await Task.Delay(1).ConfigureAwait(false);
        using var stream = file.OpenRead();
        return stream.Read(new byte[4], 0, 4); // PERF4002
    }
}

public class Plain(FileInfo file) : IDisposable
{
    public int Length() => (int)file.Length;

    public Task<int> LengthAsync() => Task.FromResult((int)file.Length);

    public void Dispose() => file.Refresh();
}

public sealed class Counted(FileInfo file) : Plain(file), IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}
