using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>Findings are suppressed as those of every analyzer.</summary>
[Trait("Category", "Matrix")]
public class SuppressionTests(Package package)
{
    [Fact]
    public async Task Pragma_attribute_and_global_suppressions()
    {
        var project = package.Install("Snippet")
            .Write("Waits.cs", """
                using System.Diagnostics.CodeAnalysis;

                public static class Waits
                {
                    public static async Task Reported()
                    {
                        Thread.Sleep(1); // PERF4005
                        await Task.Yield();
                    }

                    public static async Task ByPragma()
                    {
                #pragma warning disable PERF4005 // the thread is ours
                        Thread.Sleep(1);
                #pragma warning restore PERF4005
                        await Task.Yield();
                    }

                    [SuppressMessage("Performance.Async", "PERF4005:Thread.Sleep in an async method", Justification = "The thread is ours")]
                    public static async Task ByAttribute()
                    {
                        Thread.Sleep(1);
                        await Task.Yield();
                    }

                    public static async Task Globally()
                    {
                        Thread.Sleep(1);
                        await Task.Yield();
                    }
                }
                """)
            .Write("GlobalSuppressions.cs", """
                using System.Diagnostics.CodeAnalysis;

                [assembly: SuppressMessage("Performance.Async", "PERF4005", Justification = "The thread is ours",
                    Scope = "member", Target = "~M:Waits.Globally~System.Threading.Tasks.Task")]
                """);

        (await project.Build("-p:ErrorLog=findings.sarif%2Cversion=2.1")).Reports(project.Warnings());
        Assert.Equal(3, project.ReadSarif("findings.sarif").Count(finding => finding is { Id: "PERF4005", Severity: "suppressed" }));
    }
}
