namespace PerfAnalyzers.Benchmarks;

/// <summary>Everything about cost, in one run on one machine.</summary>
public static class CostRun
{
    public static async Task<Costs> Of(IEnumerable<DirectoryInfo> folders, bool isQuick)
    {
        var (files, rounds, edits) = isQuick ? (60, 6, 10) : (200, 6, 20);
        IReadOnlyList<Suite> peers = [.. Peers.All.Where(peer => !isQuick || peer.Name == Peers.NetAnalyzersName)];
        var corpora = new List<CorpusCost>();
        foreach (var corpus in folders.Select(Corpus.Of).Prepend(Corpus.Generated(files)))
            corpora.Add(await CorpusRun.Of(corpus, peers, rounds));

        var growth = new List<ShapeGrowth>();
        foreach (var shape in Shape.All)
            growth.Add(await GrowthRun.Of(shape, isQuick ? 3 : 7));

        return new(Machine.Here(), $"Roslyn {Project.RoslynVersion}", corpora, growth, await KeystrokeRun.Of(peers, edits));
    }
}
