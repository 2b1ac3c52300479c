using System.Data.Common;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PerfAnalyzers.Tests;

/// <summary>What one run gets from outside itself (files, streams, a server, a database), counted where it costs and cleaned up after it.</summary>
/// <param name="database">Where the shop is; a fresh SQLite in memory unless told.</param>
/// <param name="server">The address to ask; a server in this process, which counts, unless told.</param>
/// <param name="watch">Sees the commands that are sent once the database is filled.</param>
public sealed class Resources(Database? database = null, Uri? server = null, IInterceptor? watch = null) : IDisposable
{
    private readonly List<string> _files = [];
    private readonly List<IDisposable> _owned = [];
    private DbConnection? _connection;
    private CommandCounter? _counter;
    private Loopback.Client? _client;

    public int Commands => _counter?.Count ?? 0;

    public int Requests => _client?.Requests ?? 0;

    public int Connections => _client?.Connections ?? 0;

    public static bool IsDatabase(Type type) => typeof(DbContext).IsAssignableFrom(type) || typeof(DbConnection).IsAssignableFrom(type);

    /// <summary>Whether it is a server or a database, which are slow to set up.</summary>
    public static bool IsOutside(Type type) => IsDatabase(type) || type == typeof(Uri);

    public static bool IsDeferred(Type type) =>
        IsDatabase(type) || typeof(Stream).IsAssignableFrom(type) || typeof(TextReader).IsAssignableFrom(type) || type == typeof(FileInfo) || type == typeof(Uri);

    /// <summary>The shop of a size is the same for all; a context of a fixture's own may have another model after the fix.</summary>
    public static string DatabaseOf(Type context, int? size) => context.Name == "Shop" ? $"shop{size}" : $"own{size}_{context.Module.ModuleVersionId:N}";

    public object? Materialise(object? input, Type type)
    {
        if (input is not Deferred(var seed, var size))
            return input;

        // Fixed content per seed: the run after the fix finds what the run before it found.
        var text = string.Concat(Enumerable.Range(0, size ?? seed % 7).Select(i => $"line {i} of {seed}\n"));
        return type switch
        {
            _ when type == typeof(FileInfo) => new FileInfo(NewFile(text)),
            _ when type == typeof(Uri) => server ?? (_client ??= Loopback.Connect()).Address,
            _ when typeof(TextReader).IsAssignableFrom(type) => new StringReader(text),
            _ when type == typeof(FileStream) => Own(File.Open(NewFile(text), FileMode.Open)),
            _ when typeof(Stream).IsAssignableFrom(type) => new MemoryStream(Encoding.UTF8.GetBytes(text)),
            _ when typeof(DbConnection).IsAssignableFrom(type) => OpenDatabase(type, size),
            _ => NewContext(type, size),
        };
    }

    /// <summary>Every row of every table, in key order.</summary>
    public string Tables()
    {
        if (_connection is null)
            return "";

        var text = new StringBuilder();
        foreach (var table in Rows("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name").ToList())
#pragma warning disable PERF2001 // each table has columns of its own, and the database is in memory
            text.Append(table).AppendJoin("; ", Rows($"select * from \"{table}\" order by 1, 2")).Append('\n');
#pragma warning restore PERF2001

        return text.ToString();
    }

    public void Dispose()
    {
        foreach (var owned in _owned)
            owned.Dispose();
        foreach (var file in _files)
            File.Delete(file);
        _connection?.Dispose();
        _client?.Dispose();
    }

    private T Own<T>(T resource) where T : IDisposable
    {
        _owned.Add(resource);
        return resource;
    }

    private string NewFile(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        _files.Add(path);
        return path;
    }

    private DbConnection OpenDatabase(Type type, int? size)
    {
        var contextType = typeof(DbContext).IsAssignableFrom(type) ? type : type.Assembly.GetType("PerfAnalyzers.Support.Shop")!;
        _connection = (database ?? Database.InMemory).Connect(DatabaseOf(contextType, size));
        _counter = new CommandCounter();
        using var context = NewContext(contextType, new CommandCounter());
        Fill(context, size ?? 6);
        return _connection;
    }

    // The shop fills itself; a fixture with a context of its own has a static Seed for it.
    private static void Fill(DbContext context, int size)
    {
        if (context.GetType().GetMethod("Seed", [typeof(int)]) is { } own)
        {
            own.Invoke(context, [size]);
        }
        else if (context.Database.EnsureCreated())
        {
            var seeds = context.GetType().Assembly.GetTypes().Select(type => type.GetMethod("Seed", BindingFlags.NonPublic | BindingFlags.Static, [context.GetType(), typeof(int)]));
            seeds.Single(seed => seed is not null)!.Invoke(null, [context, size]);
            context.SaveChanges();
        }
    }

    private DbContext NewContext(Type type, int? size)
    {
        OpenDatabase(type, size);
        return Own(NewContext(type, watch ?? _counter!));
    }

    private DbContext NewContext(Type type, IInterceptor interceptor)
    {
        var options = ((DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!).AddInterceptors(interceptor);
        (database ?? Database.InMemory).Use(options, _connection!);
        return (DbContext)Activator.CreateInstance(type, options.Options)!;
    }

    private IEnumerable<string> Rows(string sql)
    {
        using var command = _connection!.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return string.Join(",", Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i)));
    }

    private sealed class CommandCounter : DbCommandInterceptor
    {
        private int _count;

        public int Count => _count;

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            Interlocked.Increment(ref _count);
            return result;
        }
    }
}
