using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PerfAnalyzers.Tests;

/// <summary>A target framework and the libraries a fixture compiles against.</summary>
public sealed record Target(string Framework, string Without = "")
{
    /// <summary>Real packages of which fixtures of the newest framework may use everything.</summary>
    private static readonly string[] Libraries =
    [
        "stackexchange.redis/3.4.35", "mongodb.driver/3.11.0", "azure.storage.blobs/12.29.2", "azure.core/1.55.0", "confluent.kafka/2.15.1",
        "microsoft.data.sqlclient/6.1.8", "microsoft.entityframeworkcore.sqlserver/10.0.14", "microsoft.azure.cosmos/3.64.0", "rabbitmq.client/7.1.2",
    ];

    /// <summary>Libraries that proofs also run, found beside the tests.</summary>
    private static readonly string[] Running =
    [
        "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Abstractions", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.EntityFrameworkCore.Sqlite",
        "Microsoft.Data.Sqlite", "Npgsql", "Dapper", "Newtonsoft.Json",
    ];

    private static readonly ConcurrentDictionary<Target, IReadOnlyList<MetadataReference>> Cache = new();
    private static readonly ConcurrentDictionary<string, MetadataReference> Files = new();

    public static readonly Target Newest = new("net10.0");

    /// <summary>The libraries whose absence every rule has to bear.</summary>
    public static IEnumerable<string> Absentees => Libraries.Select(library => library.Split('/')[0]).Concat(Running);

    public IReadOnlyList<MetadataReference> References => Cache.GetOrAdd(this, static target => [.. target.Paths().Select(path => Files.GetOrAdd(path, static p => MetadataReference.CreateFromFile(p)))]);

    private IEnumerable<string> Paths() => Framework switch
    {
        "none" => [],
        "netstandard2.0" => Dlls("netstandard.library/2.0.3/build/netstandard2.0/ref"),
        "net8.0" => Dlls("microsoft.netcore.app.ref/8.0.28/ref/net8.0"),
        "net10.0" =>
        [
            .. Dlls("microsoft.netcore.app.ref/10.0.10/ref/net10.0"),
            .. Dlls("microsoft.aspnetcore.app.ref/10.0.10/ref/net10.0"),
            .. Libraries.Where(library => library.Split('/')[0] != Without).SelectMany(library => Dlls(NewestFolder(library))),
            .. Running.Where(name => name != Without).Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll")),
        ],
        _ => throw new InvalidOperationException($"No reference assemblies for {Framework}"),
    };

    private static IEnumerable<string> Dlls(string folder) => Directory.EnumerateFiles(Path.Combine(Project.Packages, folder), "*.dll").Order();

    private static string NewestFolder(string library)
    {
        string[] preferred = ["ref/net9.0", "lib/net10.0", "lib/net8.0", "lib/net6.0", "lib/netstandard2.1", "lib/netstandard2.0"];
        return preferred.Select(folder => $"{library}/{folder}").First(folder => Directory.Exists(Path.Combine(Project.Packages, folder)));
    }
}
