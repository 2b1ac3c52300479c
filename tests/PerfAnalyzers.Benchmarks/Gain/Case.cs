namespace PerfAnalyzers.Benchmarks;

/// <summary>An example before and after, on one input in one place.</summary>
public sealed record Case(string Rule, int Size, Surroundings Surroundings, Variant Before, Variant After) : IDisposable
{
    public static async Task<Case> Of(Example example, int size, Surroundings surroundings) => new(
        example.Rule.Id, size, surroundings,
        await Variant.Load(example, example.Fixture.Source, size, surroundings),
        await Variant.Load(example, example.After, size, surroundings));

    /// <summary>Calls each side once, and counts the commands it sends; null where there is no database.</summary>
    public async Task<(int? Before, int? After)> Commands()
    {
        return (await Count(Before), await Count(After));

        async Task<int?> Count(Variant variant)
        {
            var before = variant.Commands;
            await variant.Run();
            return Surroundings.Database is null ? null : variant.Commands - before;
        }
    }

    /// <summary>How BenchmarkDotNet names it.</summary>
    public override string ToString() => $"{Rule} {Surroundings.Name} {Size}";

    public void Dispose()
    {
        Before.Dispose();
        After.Dispose();
    }
}
