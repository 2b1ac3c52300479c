namespace PerfAnalyzers;

/// <summary>A type, the members of it that hold their thread until the outside world answers, and what waits without one.</summary>
/// <param name="Members">
/// Names, separated by blanks. <c>Name:Other</c> says that the asynchronous counterpart is not called NameAsync, <c>Name:</c> that there is none, and <c>Name?</c>
/// that it blocks at times only: what it asks may be there already, or in memory.
/// </param>
public sealed record BlockingApi(string Type, string Members, BlockingKind Kind = BlockingKind.Io);

/// <summary>Methods known by the type that they are declared in, or by what they give.</summary>
public sealed record BlockingFamily(string? Client, string? Result);

/// <summary>What a thread is held for.</summary>
public enum BlockingKind
{
    /// <summary>A file, a network or a database.</summary>
    Io,

    /// <summary>Another thread, a process or a time.</summary>
    Wait,

    /// <summary>A task.</summary>
    Task,
}

/// <summary>The calls known to block, by the type that first declares them; overrides count, too.</summary>
public static class BlockingCalls
{
    public static readonly ImmutableArray<BlockingApi> Table = ImmutableArray.Create<BlockingApi>(
        // Files and streams, which wait for a disk or a network share: https://learn.microsoft.com/dotnet/standard/io/asynchronous-file-i-o
        new("System.IO.File", "ReadAllText ReadAllLines ReadAllBytes WriteAllText WriteAllLines WriteAllBytes AppendAllText AppendAllLines AppendAllBytes Copy:"),
        new("System.IO.Stream", "Read Write Flush CopyTo ReadExactly ReadAtLeast"),
        new("System.IO.TextReader", "Read ReadBlock ReadLine ReadToEnd"),
        new("System.IO.StreamReader", "Read ReadBlock ReadLine ReadToEnd"),
        new("System.IO.StreamWriter", "Write WriteLine Flush"),

        // Listing a directory walks all of it; the system has no other way: https://learn.microsoft.com/dotnet/api/system.io.directory.getfiles
        new("System.IO.Directory", "GetFiles: GetDirectories: GetFileSystemEntries:"),
        new("System.IO.DirectoryInfo", "GetFiles: GetDirectories: GetFileSystemInfos:"),

        // Sockets and names, which wait for the other side: https://learn.microsoft.com/dotnet/fundamentals/networking/sockets/socket-services
        new("System.Net.Sockets.Socket", "Accept Connect Receive ReceiveFrom Send SendTo SendFile Disconnect"),
        new("System.Net.Sockets.TcpClient", "Connect"),
        new("System.Net.Sockets.TcpListener", "AcceptTcpClient AcceptSocket"),
        new("System.Net.Sockets.UdpClient", "Receive Send"),
        new("System.Net.Security.SslStream", "AuthenticateAsClient AuthenticateAsServer Shutdown"),
        new("System.Net.Security.NegotiateStream", "AuthenticateAsClient AuthenticateAsServer"),
        new("System.IO.Pipes.NamedPipeClientStream", "Connect"),
        new("System.IO.Pipes.NamedPipeServerStream", "WaitForConnection"),
        new("System.Net.Dns", "GetHostEntry GetHostAddresses"),
        new("System.Net.NetworkInformation.Ping", "Send:SendPingAsync"),

        // HTTP and mail, a round trip or more each: https://learn.microsoft.com/dotnet/fundamentals/networking/http/httpclient
        new("System.Net.Http.HttpMessageInvoker", "Send"),
        new("System.Net.Http.HttpClient", "Send"),
        new("System.Net.Http.HttpContent", "CopyTo ReadAsStream"),
        new("System.Net.WebRequest", "GetResponse GetRequestStream"),
        new("System.Net.WebClient", "DownloadString:DownloadStringTaskAsync DownloadData:DownloadDataTaskAsync DownloadFile:DownloadFileTaskAsync OpenRead:OpenReadTaskAsync UploadString:UploadStringTaskAsync UploadData:UploadDataTaskAsync UploadValues:UploadValuesTaskAsync"),
        new("System.Net.Mail.SmtpClient", "Send:SendMailAsync"),

        // Requests: the body comes in as the client sends it, the session from its store
        // (https://learn.microsoft.com/aspnet/core/fundamentals/best-practices, https://learn.microsoft.com/aspnet/core/fundamentals/app-state).
        new("Microsoft.AspNetCore.Http.HttpRequest", "Form?:ReadFormAsync"),
        new("Microsoft.AspNetCore.Http.IFormFile", "CopyTo"),
        new("Microsoft.AspNetCore.Http.SessionExtensions", "GetString?:LoadAsync GetInt32?:LoadAsync"),
        new("System.Console", "Read: ReadLine: ReadKey:", BlockingKind.Wait),

        // Waiting for others, who need a thread, too: https://learn.microsoft.com/dotnet/standard/threading/managed-threading-best-practices
        new("System.Diagnostics.Process", "WaitForExit", BlockingKind.Wait),
        new("System.Threading.SemaphoreSlim", "Wait", BlockingKind.Wait),
        new("System.Threading.Thread", "Join: Sleep:Delay", BlockingKind.Wait),
        new("System.Threading.Monitor", "Wait:", BlockingKind.Wait),
        new("System.Threading.WaitHandle", "WaitOne: WaitAll: WaitAny:", BlockingKind.Wait),
        new("System.Threading.ManualResetEventSlim", "Wait:", BlockingKind.Wait),
        new("System.Threading.CountdownEvent", "Wait:", BlockingKind.Wait),
        new("System.Threading.Barrier", "SignalAndWait:", BlockingKind.Wait),
        new("System.Collections.Concurrent.BlockingCollection`1", "Take:", BlockingKind.Wait),

        // ADO.NET, a round trip to the database each: https://learn.microsoft.com/dotnet/framework/data/adonet/asynchronous-programming
        new("System.Data.IDbConnection", "Open BeginTransaction"),
        new("System.Data.IDbCommand", "ExecuteReader ExecuteNonQuery ExecuteScalar"),
        new("System.Data.Common.DbConnection", "Open BeginTransaction ChangeDatabase"),
        new("System.Data.Common.DbCommand", "ExecuteReader ExecuteNonQuery ExecuteScalar Prepare"),
        new("System.Data.Common.DbDataReader", "Read NextResult"),
        new("System.Data.Common.DbTransaction", "Commit Rollback Save Release"),
        new("System.Data.Common.DbBatch", "ExecuteReader ExecuteNonQuery ExecuteScalar Prepare"),
        new("System.Data.Common.DbDataSource", "OpenConnection"),

        // EF Core and EF6: https://learn.microsoft.com/ef/core/miscellaneous/async
        new("Microsoft.EntityFrameworkCore.DbContext", "SaveChanges Find"),
        new("Microsoft.EntityFrameworkCore.DbSet`1", "Find"),
        new("Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade", "EnsureCreated EnsureDeleted CanConnect BeginTransaction CommitTransaction RollbackTransaction"),
        new("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "Migrate ExecuteSql ExecuteSqlRaw ExecuteSqlInterpolated OpenConnection BeginTransaction"),
        new("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions", "ExecuteDelete ExecuteUpdate"),
        new("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions", "Load ExecuteDelete ExecuteUpdate"),
        new("Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction", "Commit Rollback CreateSavepoint RollbackToSavepoint"),
        new("Microsoft.EntityFrameworkCore.ChangeTracking.NavigationEntry", "Load"),
        new("Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry", "Reload GetDatabaseValues"),
        new("System.Data.Entity.DbContext", "SaveChanges"),
        new("System.Data.Entity.DbSet", "Find"),
        new("System.Data.Entity.DbSet`1", "Find"),
        new("System.Data.Entity.Database", "ExecuteSqlCommand"),

        // Dapper: https://github.com/DapperLib/Dapper
        new("Dapper.SqlMapper", "Query QueryFirst QueryFirstOrDefault QuerySingle QuerySingleOrDefault QueryMultiple Execute ExecuteScalar ExecuteReader"),
        new("Dapper.SqlMapper+GridReader", "Read ReadFirst ReadFirstOrDefault ReadSingle ReadSingleOrDefault"),

        // Redis, a round trip each: https://stackexchange.github.io/StackExchange.Redis/PipelinesMultiplexers
        new("StackExchange.Redis.ConnectionMultiplexer", "Connect"),
        new("StackExchange.Redis.ISubscriber", "Publish Subscribe Unsubscribe"),
        new("StackExchange.Redis.IDatabase", "StringGet StringSet StringIncrement StringDecrement StringAppend KeyDelete KeyExists KeyExpire KeyTimeToLive HashGet HashSet HashGetAll HashDelete "
            + "HashExists HashIncrement ListLeftPush ListRightPush ListLeftPop ListRightPop ListRange ListLength SetAdd SetRemove SetMembers SetContains SortedSetAdd SortedSetRemove "
            + "SortedSetRangeByRank SortedSetRangeByScore LockTake LockRelease ScriptEvaluate Execute Publish Ping"),
        new("Microsoft.Extensions.Caching.Distributed.IDistributedCache", "Get? Set? Refresh? Remove?"),
        new("Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions", "GetString? SetString? Set?"),

        // MongoDB, a round trip each; Find only composes: https://www.mongodb.com/docs/drivers/csharp/current
        new("MongoDB.Driver.IMongoCollection`1", "InsertOne InsertMany ReplaceOne UpdateOne UpdateMany DeleteOne DeleteMany CountDocuments EstimatedDocumentCount FindOneAndUpdate FindOneAndReplace FindOneAndDelete BulkWrite FindSync:FindAsync"),
        new("MongoDB.Driver.IMongoCollectionExtensions", "ReplaceOne UpdateOne UpdateMany DeleteOne DeleteMany CountDocuments FindOneAndUpdate FindOneAndReplace FindOneAndDelete FindSync:FindAsync"),
        new("MongoDB.Driver.IFindFluent`2", "CountDocuments"),
        new("MongoDB.Driver.IFindFluentExtensions", "First FirstOrDefault Single SingleOrDefault"),
        new("MongoDB.Driver.IAsyncCursorSourceExtensions", "Any First FirstOrDefault Single SingleOrDefault ToList"),
        new("MongoDB.Driver.IAsyncCursorExtensions", "Any First FirstOrDefault Single SingleOrDefault ToList"),

        // gRPC: https://learn.microsoft.com/aspnet/core/grpc/client
        new("Grpc.Core.CallInvoker", "BlockingUnaryCall:AsyncUnaryCall"));

    /// <summary>Clients of which every method blocks that has NameAsync beside it: generated for a gRPC service, or of the Azure SDK.</summary>
    /// <remarks>https://learn.microsoft.com/aspnet/core/grpc/client, https://learn.microsoft.com/dotnet/azure/sdk/thread-safety</remarks>
    public static readonly ImmutableArray<BlockingFamily> Families = ImmutableArray.Create<BlockingFamily>(
        new(Client: "Grpc.Core.ClientBase", Result: null),
        new(Client: null, Result: "Azure.Response"),
        new(Client: null, Result: "Azure.Response`1"),
        new(Client: null, Result: "Azure.Operation`1"));

    /// <summary>What waits for a task.</summary>
    public static readonly ImmutableHashSet<string> TaskMembers = ImmutableHashSet.Create("Result", "Wait", "GetResult", "WaitAll", "WaitAny");

    /// <summary>The types of the table that have a member of a name.</summary>
    public static readonly ILookup<string, string> TypesByMember = Table
        .SelectMany(static api => api.Members.Split(' ').Select(member => (Name: member.Split(':')[0].TrimEnd('?'), api.Type)))
        .ToLookup(static member => member.Name, static member => member.Type, StringComparer.Ordinal);

    /// <summary>Streams, readers and writers over memory: nothing outside is asked.</summary>
    public static readonly ImmutableArray<string> InMemory = ImmutableArray.Create(
        "System.IO.MemoryStream", "System.IO.UnmanagedMemoryStream", "System.IO.StringReader", "System.IO.StringWriter");

    /// <summary>SQLite runs in this process and has no asynchronous I/O (https://learn.microsoft.com/dotnet/standard/data/sqlite/async); the console's readers and writers are synchronous, too.</summary>
    public static readonly ImmutableArray<string> InProcess = ImmutableArray.Create(
        "Microsoft.Data.Sqlite.SqliteConnection", "Microsoft.Data.Sqlite.SqliteCommand", "Microsoft.Data.Sqlite.SqliteDataReader", "Microsoft.Data.Sqlite.SqliteTransaction");

    /// <summary>What reads or writes another stream: blocks if that one does.</summary>
    public static readonly ImmutableArray<string> Wrappers = ImmutableArray.Create(
        "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.BufferedStream", "System.IO.Compression.GZipStream", "System.IO.Compression.DeflateStream",
        "System.IO.Compression.BrotliStream", "System.IO.Compression.ZLibStream", "System.Security.Cryptography.CryptoStream");

    /// <summary>Base classes whose DisposeAsync calls Dispose; a class below may have one that waits without a thread.</summary>
    /// <remarks>https://learn.microsoft.com/dotnet/api/system.io.stream.disposeasync, https://learn.microsoft.com/dotnet/api/system.data.common.dbconnection.disposeasync</remarks>
    public static readonly ImmutableArray<string> SynchronousDispose = ImmutableArray.Create(
        "System.IO.Stream", "System.IO.TextWriter", "System.Data.Common.DbConnection", "System.Data.Common.DbCommand", "System.Data.Common.DbDataReader", "System.Data.Common.DbTransaction",
        "System.Data.Common.DbBatch", "System.Data.Common.DbDataSource");

    /// <summary>Members with a counterpart that is no better, or does something else; for the option that reports any counterpart.</summary>
    public static readonly ImmutableHashSet<string> NoBetterAsync = ImmutableHashSet.Create(
        // Add: only for keys that a server hands out (https://learn.microsoft.com/dotnet/api/microsoft.entityframeworkcore.dbset-1.addasync)
        "Add", "AddRange", "CreateDbContext", "Dispose", "Cancel", "Validate", "CreateScope", "Close", "Clone",
        "GetFieldValue", "GetValue", "IsDBNull", "GetStream", "GetTextReader", "GetBytes", "GetChars", "Set", "Get");

    /// <summary>Types whose asynchronous members do something else, need a setting (XmlReaderSettings.Async), or only finish at once; for the same option.</summary>
    public static readonly ImmutableArray<string> NoBetterAsyncTypes = ImmutableArray.Create(
        "System.Xml.XmlReader", "System.Xml.XmlWriter", "System.Text.Json.Utf8JsonWriter", "System.Threading.CancellationTokenSource", "System.Threading.CancellationTokenRegistration",
        "Microsoft.EntityFrameworkCore.IDbContextFactory`1", "FluentValidation.IValidator", "MongoDB.Driver.IMongoCollectionExtensions", "Moq.Mock", "Xunit.Assert", "NUnit.Framework.Assert");
}
