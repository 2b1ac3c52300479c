using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PerfAnalyzers.Support;

class Flagged(HttpClient client, Shop shop)
{
    private readonly object _gate = new();
    private readonly Lock _lock = new();
    private readonly ReaderWriterLockSlim _table = new();
    private readonly Dictionary<string, string> _texts = [];

    void LockStatement(string path)
    {
        lock (_gate)
        {
            _texts.Clear();
            File.WriteAllText(path, "x"); // PERF4007 @WriteAllText
        }

        lock (_lock)
        {
            // the first says it for all
            _texts[path] = client.GetStringAsync(path).Result; // PERF4007 @Result
            File.WriteAllText(path, "x");
        }
    }

    int Database()
    {
        lock (_gate)
            return shop.Orders.Count(order => order.IsPaid); // PERF4007
    }

    int Command(DbCommand command)
    {
        lock (_gate)
        {
            foreach (var line in shop.Lines) // PERF4007
                _texts.Remove($"{line.Id}");
        }

        lock (_gate)
            return command.ExecuteNonQuery(); // PERF4007
    }

    void BehindMethods(string path)
    {
        lock (_gate)
        {
            _texts.Clear();
            Load(path); // PERF4007 @Load
        }
    }

    void Load(string path) => _texts[path] = Read(path);

    static string Read(string path) => File.ReadAllText(path);

    void MonitorWithTry(string path)
    {
        Monitor.Enter(_gate);
        try
        {
            _texts[path] = File.ReadAllText(path); // PERF4007
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    void MonitorIfFree(string path)
    {
        if (Monitor.TryEnter(_gate))
        {
            _texts[path] = File.ReadAllText(path); // PERF4007
            Monitor.Exit(_gate);
        }
    }

    void ReaderWriter(string path)
    {
        _table.EnterWriteLock();
        try
        {
            _texts[path] = File.ReadAllText(path); // PERF4007
        }
        finally
        {
            _table.ExitWriteLock();
        }

        _table.EnterUpgradeableReadLock();
        File.WriteAllLines(path, _texts.Values); // PERF4007
        _texts.Clear();
        _table.ExitUpgradeableReadLock();
    }

    void Scope(string path)
    {
        using (_lock.EnterScope())
            _texts[path] = File.ReadAllText(path); // PERF4007
    }

    string OwnStream(string path)
    {
        lock (_gate)
        {
            using var reader = new StreamReader(path);
            return _texts[path] = reader.ReadToEnd(); // PERF4007
        }
    }

    void InALoop(List<string> paths)
    {
        foreach (var path in paths)
        {
            lock (_gate)
                _texts[path] = File.ReadAllText(path); // PERF4007
        }
    }
}
