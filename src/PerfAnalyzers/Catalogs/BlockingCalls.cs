namespace PerfAnalyzers;

/// <summary>A type, the members of it that hold their thread until the outside world answers, and what waits without one.</summary>
/// <param name="Members">Names, separated by blanks. <c>Name:Other</c> says that the asynchronous counterpart is not called NameAsync, <c>Name:</c> that there is none.</param>
public sealed record BlockingApi(string Type, string Members, BlockingKind Kind = BlockingKind.Io);

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
        // Files and streams: https://learn.microsoft.com/dotnet/standard/io/asynchronous-file-i-o
        new("System.IO.File", "ReadAllText ReadAllLines ReadAllBytes WriteAllText WriteAllLines WriteAllBytes AppendAllText AppendAllLines AppendAllBytes"),
        new("System.IO.Stream", "Read Write Flush CopyTo ReadExactly ReadAtLeast"),
        new("System.IO.StreamReader", "Read ReadBlock ReadLine ReadToEnd"),
        new("System.IO.StreamWriter", "Write WriteLine Flush"),

        // Sockets and names: https://learn.microsoft.com/dotnet/fundamentals/networking/sockets/socket-services
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

        // HTTP and mail: https://learn.microsoft.com/dotnet/fundamentals/networking/http/httpclient
        new("System.Net.Http.HttpMessageInvoker", "Send"),
        new("System.Net.Http.HttpClient", "Send"),
        new("System.Net.Http.HttpContent", "CopyTo ReadAsStream"),
        new("System.Net.WebRequest", "GetResponse GetRequestStream"),
        new("System.Net.WebClient", "DownloadString:DownloadStringTaskAsync DownloadData:DownloadDataTaskAsync DownloadFile:DownloadFileTaskAsync OpenRead:OpenReadTaskAsync UploadString:UploadStringTaskAsync UploadData:UploadDataTaskAsync UploadValues:UploadValuesTaskAsync"),
        new("System.Net.Mail.SmtpClient", "Send:SendMailAsync"),

        // Processes and waiting: https://learn.microsoft.com/dotnet/standard/threading/managed-threading-best-practices
        new("System.Diagnostics.Process", "WaitForExit", BlockingKind.Wait),
        new("System.Threading.SemaphoreSlim", "Wait", BlockingKind.Wait),
        new("System.Threading.Thread", "Join: Sleep:Delay", BlockingKind.Wait),
        new("System.Threading.Monitor", "Wait:", BlockingKind.Wait),
        new("System.Threading.WaitHandle", "WaitOne: WaitAll: WaitAny:", BlockingKind.Wait),
        new("System.Threading.ManualResetEventSlim", "Wait:", BlockingKind.Wait),
        new("System.Threading.CountdownEvent", "Wait:", BlockingKind.Wait),
        new("System.Threading.Barrier", "SignalAndWait:", BlockingKind.Wait),
        new("System.Collections.Concurrent.BlockingCollection`1", "Take:", BlockingKind.Wait),

        // ADO.NET: https://learn.microsoft.com/dotnet/framework/data/adonet/asynchronous-programming
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
        new("Dapper.SqlMapper+GridReader", "Read ReadFirst ReadFirstOrDefault ReadSingle ReadSingleOrDefault"));

    /// <summary>Every member name above, and what waits for a task: the test before anything is bound.</summary>
    public static readonly ImmutableHashSet<string> Names =
        ImmutableHashSet.CreateRange(from api in Table from member in api.Members.Split(' ') select member.Split(':')[0]).Union(["Result", "Wait", "GetResult", "WaitAll", "WaitAny"]);

    /// <summary>Streams, readers and writers over memory: nothing outside is asked.</summary>
    public static readonly ImmutableArray<string> InMemory = ImmutableArray.Create(
        "System.IO.MemoryStream", "System.IO.UnmanagedMemoryStream", "System.IO.StringReader", "System.IO.StringWriter");

    /// <summary>What reads or writes another stream: blocks if that one does.</summary>
    public static readonly ImmutableArray<string> Wrappers = ImmutableArray.Create(
        "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.BufferedStream", "System.IO.Compression.GZipStream", "System.IO.Compression.DeflateStream",
        "System.IO.Compression.BrotliStream", "System.IO.Compression.ZLibStream", "System.Security.Cryptography.CryptoStream");

    /// <summary>Members with a counterpart that is no better, or does something else; for the option that reports any counterpart.</summary>
    public static readonly ImmutableHashSet<string> NoBetterAsync = ImmutableHashSet.Create(
        // Add: only for keys that a server hands out (https://learn.microsoft.com/dotnet/api/microsoft.entityframeworkcore.dbset-1.addasync)
        "Add", "AddRange", "CreateDbContext", "Dispose", "Cancel", "Validate", "CreateScope", "Close", "Clone",
        "GetFieldValue", "GetValue", "IsDBNull", "GetStream", "GetTextReader", "GetBytes", "GetChars", "Set", "Get");
}
