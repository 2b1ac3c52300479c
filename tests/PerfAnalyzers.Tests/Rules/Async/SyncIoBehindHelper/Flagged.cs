using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PerfAnalyzers.Support;

class Flagged(Shop shop, Flagged.IStorage storage)
{
    async Task<string> OneStep(string path)
    {
        await Task.Yield();
        return Load(path); // PERF4003 @Load
    }

    async Task<string> ThreeSteps(string path)
    {
        await Task.Yield();
        return this.Get(path); // PERF4003 @Get
    }

    string Get(string path) => Trimmed(path);

    string Trimmed(string path) => Load(path).Trim();

    string Load(string path) => File.ReadAllText(path);

    async Task<string> OnlyImplementation(string path)
    {
        await Task.Yield();
        return storage.Read(path); // PERF4003 @Read
    }

    public interface IStorage
    {
        string Read(string path);
    }

    class Disk : IStorage
    {
        string IStorage.Read(string path) => File.ReadAllText(path);
    }

    async Task<string> LocalFunction(string path)
    {
        await Task.Yield();
        return Local(); // PERF4003 @Local

        string Local() => File.ReadAllText(path);
    }

    async Task<string> Property()
    {
        await Task.Yield();
        return Text; // PERF4003 @Text
    }

    string Text => Load("text");

    async Task Setter(string text)
    {
        await Task.Yield();
        Saved = text; // PERF4003 @Saved
    }

    string Saved
    {
        get => "";
        set => File.WriteAllText("saved", value);
    }

    async Task<int> Constructor(string path)
    {
        await Task.Yield();
        return new Document(path).Length; // PERF4003 @new Document
    }

    async Task<int> TargetTypedNew(string path)
    {
        await Task.Yield();
        Document document = new(path); // PERF4003 @new
        return document.Length;
    }

    class Document
    {
        public Document(string path) => Length = File.ReadAllText(path).Length;

        public int Length { get; }
    }

    async Task<List<Order>> Database()
    {
        await Task.Yield();
        return PaidOrders(); // PERF4003
    }

    List<Order> PaidOrders() => shop.Orders.Where(order => order.IsPaid).ToList();

    async Task<int> QueryThatIsEnumerated()
    {
        await Task.Yield();
        return Sum(); // PERF4003
    }

    int Sum()
    {
        var sum = 0;
        foreach (var order in shop.Orders)
            sum += order.Total;
        return sum;
    }

    async Task<int> BlocksOnATask(Task<int> task)
    {
        await Task.Yield();
        return Double(task); // PERF4003
    }

    int Double(Task<int> task) => task.GetAwaiter().GetResult() * 2;

    async Task Sleeps()
    {
        await Task.Yield();
        Pause(); // PERF4003
    }

    void Pause() => Thread.Sleep(100);

    Task<string> AsyncLambda(string path)
    {
        Func<Task<string>> load = async () => Load(path); // PERF4003
        return load();
    }

    async Task<int> EnumeratedIterator(string path)
    {
        await Task.Yield();
        var count = 0;
        foreach (var line in Lines(path)) // PERF4003 @Lines
            count += line.Length;
        return count;
    }

    IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    async Task<int> GivenAFile(string path)
    {
        await Task.Yield();
        using var file = File.OpenRead(path);
        return FirstByte(file); // PERF4003
    }

    int FirstByte(Stream stream) => stream.Read(new byte[1], 0, 1);

    // One that tells of it is enough.
    async Task<int> Repeated(string path, string other)
    {
        await Task.Yield();
        var length = Load(path).Length; // PERF4003 @Load
        return length + Load(other).Length + Trimmed(path).Length;
    }

    async Task<string> OnAMiss(string key)
    {
        await Task.Yield();
        return Cached(key); // PERF4003 info
    }

    readonly Dictionary<string, string> _cache = [];

    string Cached(string key)
    {
        if (_cache.TryGetValue(key, out var hit))
            return hit;
        return _cache[key] = Load(key);
    }

    async Task<string> OnACheck(string? path)
    {
        await Task.Yield();
        return Optional(path); // PERF4003 info
    }

    string Optional(string? path) => path is not null ? Load(path) : "";

    // A method that gives a task and awaits nothing runs on the thread that calls it.
    async Task<string> TaskReturning(string path) => await Wrapped(path); // PERF4003

    Task<string> Wrapped(string path) => Task.FromResult(File.ReadAllText(path));

    async IAsyncEnumerable<string> AsyncIterator(string path)
    {
        await Task.Yield();
        yield return Load(path); // PERF4003
    }
}

class WithoutCounterpart
{
    async Task<int> Joins(Thread worker)
    {
        await Task.Yield();
        return Finish(worker); // PERF4003 info
    }

    int Finish(Thread worker)
    {
        worker.Join();
        return 0;
    }

    // What can be awaited is told first.
    async Task MovesAndReads(string path, string? copy)
    {
        await Task.Yield();
        Move(path, copy); // PERF4003
    }

    string Move(string path, string? copy)
    {
        if (copy is not null)
            File.Move(path, copy);
        File.Copy(path, path + "~");
        return File.ReadAllText(path);
    }

    async Task<int> SurelyBeforeAtTimes(string path)
    {
        await Task.Yield();
        return Backup(path); // PERF4003 info
    }

    int Backup(string path)
    {
        var length = path is null ? 0 : File.ReadAllText("x").Length;
        File.Copy(path!, path + "~");
        return length;
    }
}
