namespace PerfAnalyzers.Benchmarks;

/// <summary>What the analyzers may cost, as ratios within one run.</summary>
/// <param name="Limit">What the ratio must not exceed.</param>
public sealed record Budget(string Name, double Ratio, double Limit)
{
    /// <summary>Times spread on a machine that others share: in a short run only this many times the limit is no accident. What grows as the square is four times over it.</summary>
    public const double Tolerance = 2;

    /// <summary>How many times as many rounds there are while a ratio looks too high: what disturbs a run only adds.</summary>
    public const int Patience = 4;

    /// <summary>Below this many milliseconds growth cannot be told from noise.</summary>
    private const double Noise = 20;

    public bool IsMet => Ratio <= Limit;

    public bool IsBroken => Ratio > Limit * Tolerance;

    public static IEnumerable<Budget> Of(Costs costs) => costs.Corpora.SelectMany(Of).Concat(costs.Growth.Select(Of).OfType<Budget>());

    public static IEnumerable<Budget> Of(CorpusCost corpus)
    {
        // What handing out operations takes is too little beside the rest of a run to divide CPU time by; allocations are the same each time.
        var (ours, idle) = (corpus.Suite(Suite.OursName), corpus.Suite(Suite.DoNothingName));
        yield return new($"{corpus.Name}: run with rules / with analyzer that does nothing, CPU", ours.TotalMilliseconds / idle.TotalMilliseconds, 2);
        yield return new($"{corpus.Name}: rules / analyzer that does nothing, allocated", ours.Megabytes / idle.Megabytes, 2);
        yield return new($"{corpus.Name}: rules / compile with them and NetAnalyzers", corpus.Suite(Suite.OursBesideName).Share, 0.2);
        yield return new($"{corpus.Name}: rules / NetAnalyzers", ours.Milliseconds / corpus.Suite(Peers.NetAnalyzersName).Milliseconds, 0.5);
    }

    /// <summary>Null where there is too little to judge.</summary>
    public static Budget? Of(ShapeGrowth growth) => growth.MillisecondsOfFourfold < Noise ? null : new($"4n / n: {growth.Shape}", growth.Ratio, 5);
}
