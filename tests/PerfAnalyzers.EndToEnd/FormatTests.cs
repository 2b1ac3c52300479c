using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>dotnet format applies the safe fixes and nothing else.</summary>
[Trait("Category", "Matrix")]
public class FormatTests(Package package)
{
    [Fact]
    public async Task Fixed_console_app_prints_the_same()
    {
        var project = await Build("Console");
        var before = (await project.Run("run", "--no-build")).ThrowIfFailed();
        await Format(project);
        Assert.Equal(before, await project.Run("run", "--no-build"));
    }

    // Each target framework gives its own version of the text: they must agree, or the merge leaves conflict markers.
    [Fact]
    public async Task Fixed_library_compiles_for_all_its_targets() =>
        await Format(await Build("MultiTarget"));

    // Mode All shows suggestions in the build, too.
    private async Task<ScratchProject> Build(string name)
    {
        var project = package.Install(name).Set("PerfAnalysisMode", "All");
        (await project.Build()).Reports([.. project.Warnings(), .. project.Suggestions("warning")]);
        return project;
    }

    private static async Task Format(ScratchProject project)
    {
        var ids = project.Markers.Select(marker => marker.Id).Distinct();
        var format = (await project.Run(["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. ids])).ThrowIfFailed();
        Assert.DoesNotContain("Failed to apply", format.Text);
        Assert.All(project.Sources, source => Assert.DoesNotContain("<<<<<<<", source));
        (await project.Build("--no-restore")).Reports(project.Warnings(marker => marker.Stays));
    }
}
