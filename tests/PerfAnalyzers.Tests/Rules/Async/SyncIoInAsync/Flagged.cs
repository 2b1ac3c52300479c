// runs: 40
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
        File.WriteAllText(file.FullName, "one\ntwo"); // PERF4002 @WriteAllText
        File.AppendAllLines(file.FullName, ["three"], Encoding.UTF8); // PERF4002
        var bytes = File.ReadAllBytes(file.FullName).Length; // PERF4002
        await Task.Yield();
        return File.ReadAllText(path: file.FullName, Encoding.UTF8) + bytes; // PERF4002
    }

    public static async Task<int> Streams(FileStream file, Stream other)
    {
        var buffer = new byte[16];
        var read = file.Read(buffer, 0, 4); // PERF4002
        read += other.ReadAtLeast(buffer, 0, throwOnEndOfStream: false); // PERF4002
        other.CopyTo(file); // PERF4002
        file.Flush(); // PERF4002
        await Task.Yield();
        return read + buffer[0];
    }

    public static async Task<List<string?>> Readers(FileStream file)
    {
        using var reader = new StreamReader(file, leaveOpen: true);
        List<string?> lines = [reader.ReadLine()]; // PERF4002
        lines.Add(reader.ReadToEnd()); // PERF4002
        using var writer = new StreamWriter(file);
        writer.WriteLine("end"); // PERF4002
        writer.Flush(); // PERF4002
        await Task.Yield();
        return lines;
    }

    public static async Task<bool> Semaphore(bool wait)
    {
        using var semaphore = new SemaphoreSlim(1);
        semaphore.Wait(); // PERF4002
        await Task.Yield();
        return semaphore.Wait(5); // PERF4002
    }

    public static async Task<int> PassesTheToken(FileInfo file, CancellationToken stopping)
    {
        await Task.Yield();
        File.WriteAllText(file.FullName, "text"); // PERF4002
        return File.ReadAllLines(file.FullName).Length; // PERF4002
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
            File.WriteAllText(file.FullName, "done"); // PERF4002
        }
    }

    public static async Task<string> NestedCalls(FileInfo file)
    {
        await Task.Yield();
        return File.ReadAllText(File.ReadAllText(file.FullName).Length > 1_000 ? "none" : file.FullName).Trim(); // PERF4002 x2
    }

    public static Task<string> AsyncLambda(FileInfo file)
    {
        Func<Task<string>> read = async () => File.ReadAllText(file.FullName); // PERF4002
        return read();
    }

    public static async Task<int> KeepsConfigureAwait(FileInfo file)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return File.ReadAllLines(file.FullName).Length; // PERF4002
    }

    public static async Task<string> OwnCounterpart(FileInfo file, CancellationToken cancellation)
    {
        await Task.Yield();
        using var stream = new Slow(file.OpenRead());
        var buffer = new byte[3];
        return stream.Read(buffer, 0, 3) + ": " + Encoding.UTF8.GetString(buffer); // PERF4002
    }

    // Another method of the same name in another class is no reason to be quiet.
    public static async Task<string> ReadAllTextAsync(FileInfo file)
    {
        await Task.Yield();
        return File.ReadAllText(file.FullName); // PERF4002
    }

    public static async Task<int> Comments(FileInfo file)
    {
        await Task.Yield();
        // before
        return File /* the */ .ReadAllLines( /* one */ file.FullName /* file */ ).Length; // PERF4002
    }

    public static async IAsyncEnumerable<string> AsyncIterator(FileInfo file)
    {
        await Task.Yield();
        yield return File.ReadAllText(file.FullName); // PERF4002
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
