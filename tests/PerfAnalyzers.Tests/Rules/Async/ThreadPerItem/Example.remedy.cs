using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

public static class Checksums
{
    //---
    public static long Sum(List<string> documents)
    {
        var sum = 0L;
        Parallel.ForEach(documents, document => Interlocked.Add(ref sum, ChecksumOf(document)));
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
