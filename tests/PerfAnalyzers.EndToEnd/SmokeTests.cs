using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>What every <c>dotnet test</c> runs: the package is packed, restored, loaded by the compiler and reports.</summary>
public class SmokeTests(Package package)
{
    [Fact]
    public async Task Console_app_reports_the_marked_lines()
    {
        var project = package.Install("Console");
        (await project.Build()).Reports(project.Warnings());
    }
}
