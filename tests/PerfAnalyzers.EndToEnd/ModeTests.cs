using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>PerfAnalysisMode and its kin, set in the project file as users do.</summary>
[Trait("Category", "Matrix")]
public class ModeTests(Package package)
{
    // The rules whose mistakes bring a service down; they carry the tag.
    private static readonly string[] Outage = ["PERF3001", "PERF3002", "PERF4001", "PERF4002"];

    [Fact]
    public async Task None_reports_nothing() =>
        (await package.Install("Console").Set("PerfAnalysisMode", "None").Build()).Reports([]);

    [Fact]
    public async Task Minimum_reports_what_brings_a_service_down()
    {
        var project = package.Install("Console").Set("PerfAnalysisMode", "Minimum");
        (await project.Build()).Reports(project.Warnings(marker => Outage.Contains(marker.Id)));
    }

    [Fact]
    public async Task Recommended_is_the_default()
    {
        var project = package.Install("Console").Set("PerfAnalysisMode", "Recommended");
        (await project.Build()).Reports(project.Warnings());
    }

    [Fact]
    public async Task All_makes_suggestions_warnings()
    {
        var project = package.Install("Console").Set("PerfAnalysisMode", "All");
        (await project.Build()).Reports([.. project.Warnings(), .. project.Suggestions("warning")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("All")]
    public async Task An_area_is_switched_off(string mode)
    {
        var project = package.Install("Console").Set("PerfAnalysisMode", mode).Set("PerfAnalysisModeAsync", "None");
        var suggestions = mode == "All" ? project.Suggestions("warning", marker => !marker.IsIn("PERF4")) : [];
        (await project.Build()).Reports([.. project.Warnings(marker => !marker.IsIn("PERF4")), .. suggestions]);
    }

    [Fact]
    public async Task An_area_is_left_on()
    {
        var project = package.Install("Console").Set("PerfAnalysisMode", "none").Set("PerfAnalysisModeCollections", "recommended");
        (await project.Build()).Reports(project.Warnings(marker => marker.IsIn("PERF1")));
    }

    [Fact]
    public async Task A_mode_that_does_not_exist_is_named_once_and_changes_nothing()
    {
        var project = package.Install("Console").Set("PerfAnalysisMode", "Strict");
        (await project.Build()).Reports([.. project.Warnings(), new("PerfAnalyzers.props", Line: null, "PERF9001", "warning")]);
    }

    [Fact]
    public async Task Settings_of_the_user_win_over_a_mode()
    {
        var project = package.Install("Console").Set("PerfAnalysisMode", "None")
            .Configure("dotnet_diagnostic.PERF1001.severity = warning")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PERF4005.severity = warning");
        (await project.Build()).Reports(project.Warnings(marker => marker.Id is "PERF1001" or "PERF4005"));
    }
}
