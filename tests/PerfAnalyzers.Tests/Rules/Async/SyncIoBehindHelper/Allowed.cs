using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using PerfAnalyzers.Support;

class Allowed(Allowed.IStorage storage)
{
    private static readonly string Fixed = File.ReadAllText("fixed.txt");
    private static readonly Lazy<string> OnDemand = new(() => File.ReadAllText("lazy.txt"));

    string SynchronousMethod(string path) => Load(path);

    string Load(string path) => File.ReadAllText(path);

    // What it waits for is told there.
    async Task<string> AsyncHelper(string path)
    {
        await Task.Yield();
        return await LoadAsync(path);
    }

    Task<string> LoadAsync(string path) => File.ReadAllTextAsync(path);

    async Task<string> OnAnotherThread(string path)
    {
        var thread = new Thread(() => Load(path));
        thread.Start();
        return await Task.Run(() => Load(path));
    }

    Task<string> Offloaded(string path) => Task.Run(() => Load(path));

    async Task<string> CallsOffloaded(string path) => await Offloaded(path);

    async Task<string> SyncLambdaAndLocalFunction(string path)
    {
        Func<string> read = () => Load(path);
        string Local() => Load(path);
        await Task.Yield();
        return nameof(Load) + read + nameof(Local);
    }

    async Task MethodGroup(List<string> paths)
    {
        Func<string, string> read = Load;
        await Task.Yield();
        Console.WriteLine(read);
    }

    async Task<int> Memory(byte[] bytes)
    {
        await Task.Yield();
        using var memory = new MemoryStream(bytes);
        Stream behindItsBase = new MemoryStream();
        return CountLines(memory) + CountLines(behindItsBase) + FirstByte(new MemoryStream(bytes)) + FirstByte(GetType().Assembly.GetManifestResourceStream("x")!);
    }

    int FirstByte(Stream stream) => stream.Read(new byte[1], 0, 1);

    int CountLines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Length;
    }

    async Task<string> StaticInitialisers()
    {
        await Task.Yield();
        return Read() + new Once();
    }

    string Read() => Fixed + OnDemand.Value;

    class Once
    {
        static Once() => File.ReadAllText("x");
    }

    // Which of the two runs is not known.
    async Task<string> SeveralImplementations(string path)
    {
        await Task.Yield();
        return storage.Read(path);
    }

    public interface IStorage
    {
        string Read(string path);
    }

    class Disk : IStorage
    {
        public string Read(string path) => File.ReadAllText(path);
    }

    class Cache : IStorage
    {
        public string Read(string path) => path;
    }

    async Task<string> AwaitCannotStandInALock(string path, object gate)
    {
        await Task.Yield();
        lock (gate)
            return Load(path);
    }

    async Task<string> DualPath(string path, bool async) => async ? await LoadAsync(path) : Load(path);

    // Nothing of an iterator runs before it is read.
    async Task<IEnumerable<string>> Iterator(string path)
    {
        await Task.Yield();
        return Lines(path);
    }

    IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    async Task<int> OnlyWhenSomethingFailed(string text)
    {
        await Task.Yield();
        return Parse(text);
    }

    int Parse(string text)
    {
        try
        {
            return int.Parse(text);
        }
        catch (FormatException)
        {
            File.AppendAllText("errors.txt", text);
            return 0;
        }
    }

    async Task<int> Finished(Task<int> task)
    {
        await Task.Yield();
        return ResultOf(task);
    }

    int ResultOf(Task<int> task) => task.IsCompletedSuccessfully ? task.Result : 0;

    async Task Translated()
    {
        Expression<Func<string, string>> tree = path => Load(path);
        await Task.Yield();
        Console.WriteLine(tree);
    }

    async Task<int> DoesNotWait(SemaphoreSlim gate)
    {
        await Task.Yield();
        return TryEnter(gate) ? 1 : 0;
    }

    bool TryEnter(SemaphoreSlim gate) => gate.Wait(0);

    // A query is translated, whoever composes it.
    async Task<int> Composes(Shop shop)
    {
        await Task.Yield();
        return Paid(shop).GetHashCode();
    }

    IQueryable<Order> Paid(Shop shop) => shop.Orders.Where(order => order.Lines.Any(line => line.Id > 1));

    // Runs once, when nobody waits yet.
    static async Task Main()
    {
        await Task.Yield();
        Console.WriteLine(new Allowed(new Cache()).Load("settings.json"));
    }

    async Task SeedAsync(string path)
    {
        await Task.Yield();
        Load(path);
    }
}

class Settings
{
    // Plain properties hold nothing.
    public string Path { get; set; } = File.ReadAllText("x");

    async Task<string> Reads()
    {
        await Task.Yield();
        return Path + Name;
    }

    string Name => Path.Trim();
}
