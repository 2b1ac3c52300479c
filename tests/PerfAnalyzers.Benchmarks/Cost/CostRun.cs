using Spectre.Console;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Everything about cost, in one run on one machine.</summary>
public static class CostRun
{
    public static async Task<Costs> Of(IEnumerable<DirectoryInfo> folders, bool isQuick)
    {
        var (files, edits) = isQuick ? (60, 10) : (200, 20);
        IReadOnlyList<Suite> peers = [.. Peers.All.Where(peer => !isQuick || peer.Name == Peers.NetAnalyzersName)];

        // The generated code warms up for the others.
        AnsiConsole.WriteLine("Generated code …");
        var corpora = new List<CorpusCost> { await CorpusRun.Of(Corpus.Generated(files), peers, rounds: 5, warmUp: 1, isQuick) };
        foreach (var folder in folders)
        {
            AnsiConsole.WriteLine($"{folder.Name} …");
            corpora.Add(await CorpusRun.Of(Corpus.Of(folder), peers, rounds: 2, warmUp: 0, isQuick));
        }

        AnsiConsole.WriteLine("Growth …");
        var growth = new List<ShapeGrowth>();
        foreach (var shape in Shape.All)
            growth.Add(await GrowthRun.Of(shape, isQuick ? 5 : 10));

        AnsiConsole.WriteLine("Keystrokes …");
        return new(Machine.Here(), $"Roslyn {Project.RoslynVersion}", corpora, growth, await KeystrokeRun.Of(peers, edits));
    }
}
