using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

public class Flagged
{
    public static async Task<string> Files(FileInfo file)
    {
        await File.WriteAllTextAsync(file.FullName, "one\ntwo");
        await File.AppendAllLinesAsync(file.FullName, ["three"], Encoding.UTF8);
        var bytes = (await File.ReadAllBytesAsync(file.FullName)).Length;
        await Task.Yield();
        return await File.ReadAllTextAsync(path: file.FullName, Encoding.UTF8) + bytes;
    }

    public static async Task<int> Streams(FileStream file, Stream other)
    {
        var buffer = new byte[16];
        var read = await file.ReadAsync(buffer, 0, 4);
        read += await other.ReadAtLeastAsync(buffer, 0, throwOnEndOfStream: false);
        await other.CopyToAsync(file);
        await file.FlushAsync();
        await Task.Yield();
        return read + buffer[0];
    }

    public static async Task<List<string?>> Readers(FileStream file)
    {
        using var reader = new StreamReader(file, leaveOpen: true);
        List<string?> lines = [await reader.ReadLineAsync()];
        lines.Add(await reader.ReadToEndAsync());
        await using var writer = new StreamWriter(file);
        await writer.WriteLineAsync("end");
        await writer.FlushAsync();
        await Task.Yield();
        return lines;
    }

    public static async Task<bool> Semaphore(bool wait)
    {
        using var semaphore = new SemaphoreSlim(1);
        await semaphore.WaitAsync();
        await Task.Yield();
        return await semaphore.WaitAsync(5);
    }

    public static async Task<int> PassesTheToken(FileInfo file, CancellationToken stopping)
    {
        await Task.Yield();
        await File.WriteAllTextAsync(file.FullName, "text", stopping);
        return (await File.ReadAllLinesAsync(file.FullName, stopping)).Length;
    }

    public static async Task<int> NoTokenInFinally(FileInfo file, CancellationToken stopping)
    {
        try
        {
            await Task.Delay(1, stopping);
            return 1;
        }
        finally
        {
            await File.WriteAllTextAsync(file.FullName, "done");
        }
    }

    public static async Task<string> NestedCalls(FileInfo file)
    {
        await Task.Yield();
        return (await File.ReadAllTextAsync((await File.ReadAllTextAsync(file.FullName)).Length > 1_000 ? "none" : file.FullName)).Trim();
    }

    public static Task<string> AsyncLambda(FileInfo file)
    {
        Func<Task<string>> read = async () => await File.ReadAllTextAsync(file.FullName);
        return read();
    }

    public static async Task<int> KeepsConfigureAwait(FileInfo file)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return (await File.ReadAllLinesAsync(file.FullName).ConfigureAwait(false)).Length;
    }

    public static async Task<string> OwnCounterpart(FileInfo file, CancellationToken cancellation)
    {
        await Task.Yield();
        using var stream = new Slow(file.OpenRead());
        var buffer = new byte[3];
        return await stream.ReadAsync(buffer, 0, 3, cancellation) + ": " + Encoding.UTF8.GetString(buffer);
    }

    // Another method of the same name in another class is no reason to be quiet.
    public static async Task<string> ReadAllTextAsync(FileInfo file)
    {
        await Task.Yield();
        return await File.ReadAllTextAsync(file.FullName);
    }

    public static async Task<int> Comments(FileInfo file)
    {
        await Task.Yield();
        // before
        return (await File /* the */ .ReadAllLinesAsync( /* one */ file.FullName /* file */ )).Length;
    }

    public static async IAsyncEnumerable<string> AsyncIterator(FileInfo file)
    {
        await Task.Yield();
        yield return await File.ReadAllTextAsync(file.FullName);
    }

    private sealed class Slow(Stream inner) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => inner.Length;
        public override long Position { get => inner.Position; set => inner.Position = value; }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => inner.ReadAsync(buffer, offset, count, cancellationToken);
        public override long Seek(long offset, SeekOrigin origin) => 0;
        public override void SetLength(long value) { }
        public override void Write(byte[] buffer, int offset, int count) { }
    }
}
