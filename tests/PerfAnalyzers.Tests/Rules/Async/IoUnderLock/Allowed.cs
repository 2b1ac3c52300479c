using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

class Allowed(HttpClient client, StreamWriter log, Stream pipe) : IDisposable
{
    private readonly object _gate = new();
    private readonly Lock _lock = new();
    private readonly ReaderWriterLockSlim _table = new();
    private readonly Dictionary<string, string> _texts = [];
    private readonly SemaphoreSlim _one = new(1);
    private string? _settings;
    private bool _isLoaded;

    public Allowed(string path) : this(new(), new(path), Stream.Null)
    {
        lock (_gate)
            _settings = File.ReadAllText(path);
    }

    int Fields()
    {
        lock (_gate)
            return _texts.Count;
    }

    void BeforeTheLock(string path)
    {
        var text = File.ReadAllText(path);
        lock (_gate)
            _texts[path] = text;
        File.WriteAllText(path, "");
    }

    void AfterItWasLeft(string path)
    {
        Monitor.Enter(_gate);
        try
        {
            _texts.Clear();
        }
        finally
        {
            Monitor.Exit(_gate);
        }

        File.WriteAllText(path, "");
        _table.EnterReadLock();
        var count = _texts.Count;
        _table.ExitReadLock();
        File.WriteAllText(path, $"{count}");
    }

    string OnceOnly(string path)
    {
        lock (_gate)
        {
            if (_settings == null)
                _settings = File.ReadAllText(path);
            return _settings ??= File.ReadAllText(path);
        }
    }

    void OnceByAFlag(string path)
    {
        lock (_gate)
        {
            if (!_isLoaded)
            {
                _settings = File.ReadAllText(path);
                _isLoaded = true;
            }
        }
    }

    string OnAMiss(string path)
    {
        lock (_gate)
        {
            if (!_texts.TryGetValue(path, out var text))
                _texts[path] = text = File.ReadAllText(path);
            return text;
        }
    }

    string OnAMissBeforeTheLock(string path)
    {
        if (_settings != null)
            return _settings;
        lock (_gate)
            return _settings = File.ReadAllText(path);
    }

    // Two cannot write to one stream at the same time.
    void OneStreamForAll(byte[] bytes)
    {
        lock (_gate)
        {
            log.WriteLine("written");
            pipe.Write(bytes, 0, bytes.Length);
            Note("flushed");
        }
    }

    void Note(string text) => log.WriteLine(text);

    void WaitsToBeTold()
    {
        lock (_gate)
        {
            while (_texts.Count == 0)
                Monitor.Wait(_gate);
        }
    }

    async Task HoldsNoThread(string path)
    {
        await _one.WaitAsync();
        _settings = await File.ReadAllTextAsync(path);
        _one.Release();
    }

    void OnAnotherThread(string path)
    {
        lock (_gate)
        {
            Task.Run(() => File.ReadAllText(path));
            Func<string> later = () => File.ReadAllText(path);
            _texts[path] = $"{later}";
        }
    }

    int InMemory(byte[] bytes)
    {
        lock (_lock)
        {
            using var reader = new StreamReader(new MemoryStream(bytes));
            return reader.ReadToEnd().Length;
        }
    }

    void WhenItFails(string path)
    {
        lock (_gate)
        {
            try
            {
                _texts.Remove(path);
            }
            catch (InvalidOperationException)
            {
                File.WriteAllText(path, "");
            }
        }
    }

    Task<string> Begins(string url)
    {
        lock (_gate)
            return client.GetStringAsync(url);
    }

    public void Dispose()
    {
        lock (_gate)
            File.Delete(File.ReadAllText("path"));
    }

    static void Main()
    {
        lock (typeof(Allowed))
            Console.WriteLine(File.ReadAllText("settings"));
    }
}
