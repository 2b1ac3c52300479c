using Xunit;

namespace PerfAnalyzers.Tests;

/// <summary>Fixed code does what it did before: both run on the same generated inputs.</summary>
public sealed class ProofTests(ITestOutputHelper output)
{
    public static TheoryData<string> Provable => [.. Fixture.Supported.Where(fixture => fixture.Fixed is not null && fixture.NoProof is null).Select(fixture => fixture.Name)];

    [Theory, MemberData(nameof(Provable))]
    public async Task Fixed_code_does_the_same(string name) => output.WriteLine(await Proof.Of(Fixture.Named(name)));
}
