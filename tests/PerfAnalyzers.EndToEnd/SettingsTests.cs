using Xunit;

namespace PerfAnalyzers.EndToEnd;

/// <summary>Severities and options in .editorconfig.</summary>
[Trait("Category", "Matrix")]
public class SettingsTests(Package package)
{
    [Fact]
    public async Task One_rule_is_an_error_and_one_is_silent()
    {
        var project = package.Install("Console")
            .Configure("dotnet_diagnostic.PERF1001.severity = error", "dotnet_diagnostic.PERF4005.severity = none");
        (await project.Build()).Reports(
            [.. project.Errors(marker => marker.Id == "PERF1001"), .. project.Warnings(marker => marker.Id is not ("PERF1001" or "PERF4005"))]);
    }

    [Fact]
    public async Task A_category_is_silent_but_for_a_rule_that_is_named()
    {
        var project = package.Install("Console")
            .Configure("dotnet_analyzer_diagnostic.category-Performance.Async.severity = none", "dotnet_diagnostic.PERF4005.severity = error");
        (await project.Build()).Reports([.. project.Errors(marker => marker.Id == "PERF4005"), .. project.Warnings(marker => !marker.IsIn("PERF4"))]);
    }

    [Fact]
    public async Task Options_hold_for_the_files_of_their_section()
    {
        var project = package.Install("Snippet")
            .Write("Default.cs", Search("Default", ""))
            .Write("Strict.cs", Search("Strict", " // PERF1001"))
            .Write(".editorconfig", "[Strict.cs]\ndotnet_code_quality.PERF1001.small_collection_size = 3");
        (await project.Build()).Reports(project.Warnings());

        static string Search(string name, string marker) => $$"""
            public static class {{name}}
            {
                public static int CountVowels(List<string> letters)
                {
                    string[] vowels = ["a", "e", "i", "o", "u"];
                    return letters.Count(letter => vowels.Contains(letter));{{marker}}
                }
            }
            """;
    }

    [Fact]
    public async Task A_misspelt_option_is_reported_once()
    {
        var project = package.Install("Console").Configure("dotnet_code_quality.PERF1001.small_colection_size = 20");
        (await project.Build()).Reports([.. project.Warnings(), new("CSC", Line: null, "PERF9001", "warning")]);
    }
}
