using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PerfAnalyzers.Benchmarks;

/// <summary>
/// A web server in a process of its own, so that its threads are not those of its clients. / calls the example it was started with, /ping calls
/// nothing, /connections says how many connections were opened.
/// </summary>
public sealed class ExampleServer : IDisposable
{
    private readonly Process _process;

    private ExampleServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts this program again as a server.</summary>
    public static async Task<ExampleServer> Start(Example? example = null, bool isFixed = false, Uri? upstream = null)
    {
        // By its own host, or by dotnet, which has to be told what to run.
        var isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath!) != "dotnet";
        List<string> arguments = [.. isHost ? [] : new[] { typeof(ExampleServer).Assembly.Location }, "serve"];
        if (example is not null)
            arguments.AddRange([example.Rule.Id, $"{isFixed}", $"{upstream}"]);

        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var address = await process.StandardOutput.ReadLineAsync();
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? new(process, uri) : throw new InvalidOperationException($"The server did not start: {address}");
    }

    /// <summary>Serves until the process ends; the first line printed is the address.</summary>
    public static async Task Serve(string? rule, bool isFixed, string? upstream)
    {
        var connections = new HashSet<string>();
        var call = rule is null ? null : await CallOf(rule, isFixed, upstream!);
        var app = Build();
        app.Use((context, next) =>
        {
            lock (connections)
                connections.Add(context.Connection.Id);
            return next(context);
        });
        app.MapGet("/ping", () => "pong");
        app.MapGet("/connections", () => connections.Count);
        if (call is not null)
            app.MapGet("/", call);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(AddressOf(app)));
        await app.RunAsync();
    }

    /// <summary>A server in this process that answers after a while, as the services behind a service do.</summary>
    public static async Task<(WebApplication App, Uri Address)> StartUpstream(TimeSpan wait)
    {
        var app = Build();
        app.MapGet("/", async (CancellationToken cancellation) =>
        {
            await Task.Delay(wait, cancellation);
            return "pong";
        });
        await app.StartAsync();
        return (app, new Uri(AddressOf(app)));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private static string AddressOf(WebApplication app) => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    private static async Task<Func<Task<string>>> CallOf(string rule, bool isFixed, string upstream)
    {
        var example = await Example.UnderLoad(Catalog.Rules.Single(known => known.Id == rule)) ?? throw new InvalidOperationException($"Nothing to run of {rule}");
        var program = await FixtureProgram.Load(example.Fixture.Open(isFixed ? example.After : null));
        var method = program.PublicStaticMethods.Single();
        var arguments = method.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(Uri) ? new Uri(upstream)
            : parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
            : Activator.CreateInstance(parameter.ParameterType)).ToArray();
        return async () =>
        {
            await Outcome.Complete(method.Invoke(null, arguments));
            return "done";
        };
    }
}
