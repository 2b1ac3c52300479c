using System.Diagnostics;
using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>The real command line.</summary>
public static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<Output> Run(string folder, params string[] arguments)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancellation.CancelAfter(Patience);
        using var process = Start(folder, arguments);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation.Token), process.StandardError.ReadToEndAsync(cancellation.Token));
            await process.WaitForExitAsync(cancellation.Token);
            return new($"dotnet {string.Join(' ', arguments)}", process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>A command that runs on; its output is the caller's to read.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the dotnet command around these tests tells its children is not meant for other builds.
        foreach (var name in start.Environment.Keys.Where(IsOfTheHost).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Process.Start(start)!;
    }

    private static bool IsOfTheHost(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a command said and how it ended.</summary>
public sealed record Output(string Command, int ExitCode, string Text)
{
    public bool Succeeded => ExitCode == 0;

    public Output ThrowIfFailed() => Succeeded ? this : throw new InvalidOperationException($"{this}");

    public override string ToString() => $"{Command}: exit code {ExitCode}\n{Text}";
}
