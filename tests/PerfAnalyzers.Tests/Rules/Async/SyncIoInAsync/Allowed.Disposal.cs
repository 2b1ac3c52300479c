// option: dotnet_code_quality.PERF4002.any_async_counterpart = true
using System;
using System.Data.Common;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PerfAnalyzers.Support;

// What DisposeAsync waits for, if for anything, is not known: most of them call Dispose.
class AllowedDisposal
{
    async Task Using(string path, byte[] bytes, DbConnection connection, DbContextOptions options)
    {
        await Task.Yield();
        using var memory = new MemoryStream(bytes);
        using var file = File.OpenRead(path);
        using (var command = connection.CreateCommand())
            command.CommandText = "select 1";
        using var shop = new Shop(options);
    }

    async Task ByHand(Stream stream, DbConnection connection, Shop shop, CancellationTokenRegistration registration)
    {
        await Task.Yield();
        stream.Dispose();
        connection.Close();
        connection.Dispose();
        shop.Dispose();
        registration.Dispose();
    }

    async Task Scopes(IServiceProvider provider)
    {
        await Task.Yield();
        using var scope = provider.CreateScope();
        Console.WriteLine(scope.ServiceProvider);
    }
}
