using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>PerfAnalysisBuiltIn raises rules of the SDK that the package builds on.</summary>
[Trait("Category", "Matrix")]
public class BuiltInTests(Package package)
{
    // CA1849 speaks of both waits, too: the package has its own rules for that and must not raise it.
    private const string Source = """
        public static class Sample
        {
            public static bool IsNone(IEnumerable<int> values) => values.Count() == 0; // CA1827

            public static bool IsAny(List<int> values) => values.Any(); // CA1860

            public static async Task Wait()
            {
                await Task.Yield();
                Thread.Sleep(1); // PERF4005
                File.WriteAllText("done", ""); // PERF4002
            }
        }
        """;

    [Fact]
    public async Task Without_it_only_our_own_rules_speak()
    {
        var project = package.Install("Snippet").Write("Sample.cs", Source);
        (await project.Build()).Reports(project.Warnings(marker => marker.IsIn("PERF")));
    }

    [Fact]
    public async Task With_it_the_SDK_speaks_but_not_of_the_same_lines()
    {
        var project = package.Install("Snippet").Write("Sample.cs", Source).Set("PerfAnalysisBuiltIn", "true");
        (await project.Build()).Reports(project.Warnings());
    }

    // The SDK's own file sets the same keys, at a lower level: neither may cancel the other.
    [Fact]
    public async Task Lives_beside_the_strictest_level_of_the_SDK()
    {
        var project = package.Install("Snippet").Write("Sample.cs", Source)
            .Set("PerfAnalysisBuiltIn", "true").Set("PerfAnalysisMode", "All").Set("AnalysisLevel", "latest-all");
        var build = await project.Build();
        build.Reports(project.Warnings(), among: finding => finding.Id is "CA1827" or "CA1860" || finding.Id.StartsWith("PERF"));
    }
}
