using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>Kinds of projects that install the package.</summary>
[Trait("Category", "Matrix")]
public class InstallTests(Package package)
{
    [Theory]
    [InlineData("Web")]
    [InlineData("MultiTarget")]
    [InlineData("NetFramework")]
    public async Task Reports_the_marked_lines(string name)
    {
        var project = package.Install(name);
        (await project.Build()).Reports(project.Warnings());
    }

    [Theory]
    [InlineData("VisualBasic")]
    [InlineData("FSharp")]
    public async Task Other_languages_build_as_before(string name) =>
        (await package.Install(name).Build()).Reports([]);

    [Fact]
    public async Task Warnings_as_errors_fail_the_build_with_the_marked_lines()
    {
        var project = package.Install("Console").Set("TreatWarningsAsErrors", "true");
        (await project.Build()).Reports(project.Errors());
    }

    // The command of the README writes PrivateAssets and a list of IncludeAssets: props and analyzers must be among them.
    [Fact]
    public async Task Installed_by_dotnet_add_package()
    {
        var project = package.Install("Console").Set("PerfAnalysisModeAsync", "None");
        (await project.Run("remove", "package", "PerfAnalyzers")).ThrowIfFailed();
        (await project.Run("add", "package", "PerfAnalyzers", "--version", package.Version)).ThrowIfFailed();
        Assert.Contains("<PrivateAssets>all</PrivateAssets>", project.ProjectText);
        (await project.Build()).Reports(project.Warnings(marker => !marker.IsIn("PERF4")));
    }

    [Fact]
    public async Task Error_log_has_warnings_and_suggestions()
    {
        var project = package.Install("Console");
        (await project.Build("-p:ErrorLog=findings.sarif%2Cversion=2.1")).Reports(project.Warnings());
        Assert.Equal(
            project.Warnings().Concat(project.Suggestions()).Select(finding => $"{finding}").Order(),
            project.ReadSarif("findings.sarif").Select(finding => $"{finding}").Order());
    }
}
