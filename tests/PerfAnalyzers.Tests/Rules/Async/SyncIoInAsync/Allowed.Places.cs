using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

// Where no await can stand, or must not.
class AllowedPlaces
{
    private static readonly string Text = File.ReadAllText("text.txt");
    private readonly string _own = File.ReadAllText("own.txt");

    static AllowedPlaces() => File.ReadAllText("static.txt");

    AllowedPlaces() => File.ReadAllText("constructor.txt");

    ~AllowedPlaces() => File.Delete("x");

    string Property => File.ReadAllText("property.txt");

    string this[int line] => File.ReadAllLines("lines.txt")[line];

    public static AllowedPlaces operator +(AllowedPlaces one, AllowedPlaces other)
    {
        File.WriteAllText("sum.txt", one._own + other._own + Text);
        return one;
    }

    protected virtual void Dispose(bool disposing) => File.WriteAllText("disposed.txt", "");

    IEnumerable<string> Iterator()
    {
        yield return File.ReadAllText("iterator.txt");
    }

    async Task NewLock(Lock gate, string path)
    {
        await Task.Yield();
        lock (gate)
            File.WriteAllText(path, "");
    }

    // Who enters has to leave on the same thread.
    async Task ByHand(object gate, string path)
    {
        await Task.Yield();
        Monitor.Enter(gate);
        try
        {
            File.WriteAllText(path, "");
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    async Task ReadersAndWriters(ReaderWriterLockSlim gate, string path)
    {
        await Task.Yield();
        gate.EnterWriteLock();
        try
        {
            File.WriteAllText(path, "");
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    async Task OneProcessOnly(Mutex mutex, string path)
    {
        await Task.Yield();
        try
        {
            File.WriteAllText(path, "");
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    async Task Filter(string path)
    {
        try
        {
            await Task.Yield();
        }
        catch (Exception) when (File.ReadAllText(path).Length > 0)
        {
        }
    }

    async Task StaticLocalFunction(string path)
    {
        await Task.Yield();
        Console.WriteLine(Local(path));

        static string Local(string path) => File.ReadAllText(path);
    }

    async Task<int> RefLocal(int[] numbers, string path)
    {
        await Task.Yield();
        ref var first = ref numbers[0];
        first = File.ReadAllText(path).Length;
        return first;
    }

    async Task<long> Wrapped(byte[] bytes)
    {
        await Task.Yield();
        using var buffered = new BufferedStream(new MemoryStream(bytes));
        buffered.Flush();
        return buffered.Read(bytes, 0, 1);
    }
}
