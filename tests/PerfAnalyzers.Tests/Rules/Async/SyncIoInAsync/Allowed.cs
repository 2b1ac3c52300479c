using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Linq.Expressions;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    string SynchronousMethod(string path) => File.ReadAllText(path);

    async Task SyncLambdaAndLocalFunction(string path)
    {
        Func<string> read = () => File.ReadAllText(path);
        string Local() => File.ReadAllText(path);
        await Task.Run(() => File.ReadAllText(path));
        Console.WriteLine(read() + Local());
    }

    async Task<int> Memory(byte[] bytes, StringReader text, StringWriter writer)
    {
        using var memory = new MemoryStream(bytes);
        Stream behindItsBase = new MemoryStream();
        memory.CopyTo(behindItsBase);
        using var reader = new StreamReader(memory);
        using var zip = new GZipStream(behindItsBase, CompressionMode.Compress);
        zip.Write(bytes, 0, bytes.Length);
        writer.WriteLine(text.ReadLine() + reader.ReadToEnd());
        await Task.Yield();
        return memory.Read(bytes, 0, 1);
    }

    async Task TheConsole()
    {
        Console.WriteLine(Console.ReadLine());
        Console.Out.Flush();
        Console.Error.WriteLine("x");
        await Task.Yield();
    }

    // SQLite has no asynchronous I/O: its async methods run on this thread, too.
    async Task<int> Sqlite(SqliteConnection connection, SqliteCommand command)
    {
        connection.Open();
        using var reader = command.ExecuteReader();
        reader.Read();
        await Task.Yield();
        return command.ExecuteNonQuery() + connection.Execute("delete from t");
    }

    async Task AddNeedsNoDatabase(Shop shop, IDbContextFactory<Shop> factory)
    {
        shop.Orders.Add(new Order());
        shop.AddRange(new Order());
        using var other = factory.CreateDbContext();
        await Task.Yield();
    }

    async Task<string> Rows(DbDataReader reader)
    {
        await reader.ReadAsync();
        return reader.IsDBNull(0) ? "" : reader.GetString(0) + reader.GetFieldValue<int>(1) + reader.GetValue(2);
    }

    async Task DoesNotWait(SemaphoreSlim semaphore)
    {
        if (!semaphore.Wait(0) && !semaphore.Wait(TimeSpan.Zero))
            await semaphore.WaitAsync();
    }

    async Task<string> DualPath(TextReader text, StreamReader reader, bool async) =>
        async ? await reader.ReadToEndAsync() : reader.ReadToEnd();

    async Task<int> DualPathWithReturn(Stream stream, byte[] buffer, bool useAsync)
    {
        if (useAsync)
        {
            return await stream.ReadAsync(buffer, 0, 1);
        }

        return stream.Read(buffer, 0, 1);
    }

    async Task AwaitCannotStandInALock(string path, object gate)
    {
        lock (gate)
            File.WriteAllText(path, "");
        await Task.Yield();
    }

    async Task<int> SpanHasNoCounterpart(Stream stream)
    {
        await Task.Yield();
        return stream.Read(stackalloc byte[4]);
    }

    async Task NoCounterpart(Thread thread, ManualResetEventSlim signal)
    {
        thread.Join();
        signal.Wait();
        await Task.Yield();
    }

    async Task<int> InMemoryQuery(List<int> numbers, IQueryable<int> unknown)
    {
        await Task.Yield();
        return numbers.AsQueryable().Where(n => n > 1).ToList().Count + unknown.Count();
    }

    async Task<List<int>> Translated(Shop shop) =>
        await shop.Customers.Where(c => c.Orders.Any(o => o.Lines.Count() > 1)).Select(c => c.Orders.Sum(o => o.Total)).ToListAsync();

    async Task OnlyNamed()
    {
        Expression<Func<string, string>> tree = path => File.ReadAllText(path);
        Func<string, string> group = File.ReadAllText;
        await Task.Yield();
        Console.WriteLine(nameof(File.ReadAllText) + tree + group);
    }

    async Task<List<string>> InAQueryClause(List<string> paths)
    {
        await Task.Yield();
        return (from path in paths select File.ReadAllText(path)).ToList();
    }

    // A counterpart that asks for more, gives another result, or is obsolete, is none.
    async Task<int> NotReallyACounterpart(Store store)
    {
        await Task.Yield();
        return store.Read(1) + store.Write(2) + store.Flush(3);
    }

    class Store : StreamStore
    {
        public int Read(int n) => n;
        public Task<int> ReadAsync(int n, string why) => Task.FromResult(n);
        public int Write(int n) => n;
        public Task<string> WriteAsync(int n) => Task.FromResult("");
        public int Flush(int n) => n;
        [Obsolete] public Task<int> FlushAsync(int n) => Task.FromResult(n);
    }

    abstract class StreamStore { }

    // The counterpart is written with the method it is the counterpart of.
    class Wrapping : Stream
    {
        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return Read(buffer, offset, count) + base.Read(buffer.AsSpan());
        }

        public override async Task FlushAsync(CancellationToken cancellationToken)
        {
            Func<Task> flush = async () => Flush();
            await flush();
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => 0;
        public override long Position { get; set; }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => 0;
        public override long Seek(long offset, SeekOrigin origin) => 0;
        public override void SetLength(long value) { }
        public override void Write(byte[] buffer, int offset, int count) { }
    }
}
