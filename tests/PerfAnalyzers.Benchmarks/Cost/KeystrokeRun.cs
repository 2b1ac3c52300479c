using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Types one statement into one document of a project and asks for its diagnostics, as an IDE does after every pause.</summary>
public static class KeystrokeRun
{
    public const int Files = 200;

    public static async Task<IReadOnlyList<KeystrokeCost>> Of(IReadOnlyList<Suite> peers, int edits)
    {
        var project = Corpus.Generated(Files).Compilation;
        Suite[] suites = [Suite.DoNothingInsteadOf(Catalog.Analyzers, project), Suite.Ours, .. peers];
        var times = suites.ToDictionary(suite => suite, _ => new List<double>());
        var allocated = suites.ToDictionary(suite => suite, _ => new List<double>());

        // The declarations of all files are known, as they are in an IDE; the first edits warm up.
        project.GetDiagnostics();
        for (var edit = -2; edit < edits; edit++)
        {
            foreach (var suite in suites)
            {
                var (milliseconds, megabytes) = await Type(suite, project, edit);
                if (edit < 0)
                    continue;

                times[suite].Add(milliseconds);
                allocated[suite].Add(megabytes);
            }
        }

        return [.. suites.Select(suite => new KeystrokeCost(suite.Name, Measurement.Median(times[suite]), Measurement.Median(allocated[suite])))];
    }

    private static async Task<(double Milliseconds, double Megabytes)> Type(Suite suite, CSharpCompilation project, int edit)
    {
        var (before, watch) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.StartNew());
        var tree = project.SyntaxTrees.First(file => file.FilePath == "/Service10.cs");
        var text = await tree.GetTextAsync();
        var at = text.ToString().IndexOf("File.WriteAllText(", StringComparison.Ordinal);
        var typed = tree.WithChangedText(text.WithChanges(new TextChange(new(at, 0), $"text += {edit};\n")));
        var compilation = project.ReplaceSyntaxTree(tree, typed);
        var (bound, _) = Analysis.Bind(suite, compilation);
        await bound.GetAnalyzerSyntaxDiagnosticsAsync(typed, CancellationToken.None);
#pragma warning disable RS0030 // outside of rules, a model of our own is right
        await bound.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(typed), filterSpan: null, CancellationToken.None);
#pragma warning restore RS0030
        return (watch.Elapsed.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6);
    }
}
