using System.Collections.Generic;
using System.Threading;

public static class Checksums
{
    //---
    public static long Sum(List<string> documents)
    {
        var sum = 0L;
        var threads = new List<Thread>();
        foreach (var document in documents)
        {
            var thread = new Thread(() => Interlocked.Add(ref sum, ChecksumOf(document))); // PERF4010
            thread.Start();
            threads.Add(thread);
        }

        foreach (var thread in threads)
            thread.Join();
        return sum;
    }
    //---

    private static long ChecksumOf(string document)
    {
        var checksum = 0L;
        foreach (var letter in document)
            checksum = checksum * 31 + letter;
        return checksum;
    }
}
