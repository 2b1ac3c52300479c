using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>A web project that is built, serving on a free port of this machine until it is disposed of.</summary>
public sealed class WebServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly HttpClient _client;

    private WebServer(Process process, Uri address) => (_process, _client) = (process, new() { BaseAddress = address });

    /// <param name="folder">The project's folder.</param>
    /// <param name="settings">Settings of the application that have the server's address in them.</param>
    public static async Task<WebServer> Start(string folder, Func<Uri, string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var server = new WebServer(DotNet.Start(folder, "run", "--no-build", "--", $"--urls={address}", settings(address)), address);
        try
        {
            await server.HasStarted();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public async Task<IReadOnlyList<Answer>> Ask(IEnumerable<string> paths)
    {
        var answers = new List<Answer>();
        foreach (var path in paths)
        {
            using var response = await _client.GetAsync(path, TestContext.Current.CancellationToken);
            answers.Add(new(path, response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }

        return answers;
    }

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private Task HasStarted()
    {
        var (started, log) = (new TaskCompletionSource(), new ConcurrentQueue<string?>());
        void Hear(object _, DataReceivedEventArgs line)
        {
            log.Enqueue(line.Data);
            if (line.Data?.Contains("Application started") == true)
                started.TrySetResult();
        }

        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _process.Exited += (_, _) => started.TrySetException(new InvalidOperationException($"The server ended:\n{string.Join('\n', log)}"));
        _process.EnableRaisingEvents = true;
        return started.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

public sealed record Answer(string Path, HttpStatusCode Status, string Body);
