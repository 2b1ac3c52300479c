namespace PerfAnalyzers.Benchmarks;

/// <summary>What an example runs on.</summary>
public sealed record Surroundings(string Name, Database? Database = null, Uri? Server = null)
{
    public static Surroundings Memory { get; } = new("memory");
}
