using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class AllowedReal(Shop shop, ILog log)
{
    private const int MostKeys = 200;

    async Task<int> SteppedByMany(List<int> ids)
    {
        var sum = 0;
        for (var offset = 0; offset < ids.Count; offset += MostKeys)
        {
            var part = ids.GetRange(offset, Math.Min(MostKeys, ids.Count - offset));
            sum += await shop.Orders.Where(o => part.Contains(o.Id)).SumAsync(o => o.Total);
        }

        return sum;
    }

    async Task SteppedByAVariable(DbCommand command, List<int> ids, int size)
    {
        for (var offset = 0; offset < ids.Count; offset += size)
        {
            command.CommandText = Text(ids, offset, size);
            using var reader = await command.ExecuteReaderAsync();
        }
    }

    static string Text(List<int> ids, int offset, int size) => "select * from t where id in (" + string.Join(",", ids.Skip(offset).Take(size)) + ")";

    // One query per level of a tree.
    List<int> LevelByLevel(int root)
    {
        var found = new List<int>();
        var level = new List<int> { root };
        while (level.Count > 0)
        {
            level = shop.Orders.Where(o => level.Contains(o.CustomerId)).Select(o => o.Id).ToList();
            found.AddRange(level);
        }

        return found;
    }

    void OnlyOnFailure(List<int> ids)
    {
        foreach (var id in ids)
        {
            try
            {
                Console.WriteLine(100 / id);
            }
            catch (DivideByZeroException)
            {
                log.Write("zero");
            }
        }
    }

    void FailureInTheHelper(List<string> texts)
    {
        foreach (var text in texts)
            Parse(text);
    }

    int Parse(string text)
    {
        try
        {
            return int.Parse(text);
        }
        catch (FormatException)
        {
            log.Write(text);
            return 0;
        }
    }

    async Task EachTable(DbConnection connection, IEnumerable<string> names, string prefix)
    {
        foreach (var name in names)
        {
            var table = $"{prefix}{name}";
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT 1 FROM {table}";
            await command.ExecuteScalarAsync();
        }
    }

    async Task EachTableEmptied(DbConnection connection, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "/* all of */ delete from " + name + " WHERE Old = 1";
            await command.ExecuteNonQueryAsync();
        }
    }

    // Here is one source; others come from elsewhere, and each is asked once.
    async Task<int> OfEachImplementation(IEnumerable<ISource> sources)
    {
        var sum = 0;
        foreach (var source in sources)
            sum += await source.Count();
        return sum;
    }

    Task<int[]> OfEachImplementationThroughAMethod(ISource[] sources) => Task.WhenAll(sources.Select(source => CountOf(source)));

    async Task<int> CountOf(ISource source) => await source.Count();
}

interface ILog
{
    void Write(string text);
}

class Log(Shop shop) : ILog
{
    public void Write(string text) => Console.WriteLine(text + shop.Orders.First().Number);
}

interface ISource
{
    Task<int> Count();
}

class OrderSource(Shop shop) : ISource
{
    public async Task<int> Count() => await shop.Orders.CountAsync();
}
