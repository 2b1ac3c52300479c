using System.IO;
using System.Threading.Tasks;

class FlaggedWithoutFix
{
    // Awaiting behind ?. needs another statement.
    async Task<int?> ConditionalAccess(FileStream? file, byte[] buffer)
    {
        await Task.Yield();
        return file?.Read(buffer, 0, 1); // PERF4002
    }
}
