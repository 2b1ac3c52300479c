using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class SdkRulesTests
{
    [Theory]
    [InlineData(ReportDiagnostic.Default, true)]
    [InlineData(ReportDiagnostic.Warn, true)]
    [InlineData(ReportDiagnostic.Suppress, false)]
    public void Regexes_are_offered_to_be_generated_unless_that_is_switched_off(ReportDiagnostic severity, bool offers)
    {
        var snippet = Snippet.Of("class Sample { object Run() => [|new System.Text.RegularExpressions.Regex(\"a\")|]; }");
        var compilation = snippet.Compilation.WithOptions(snippet.Compilation.Options.WithSyntaxTreeOptionsProvider(null).WithSpecificDiagnosticOptions([new("SYSLIB1045", severity)]));
#pragma warning disable CS0618 // The constructor that replaces it is not in all the compilers that the tests run on.
        var context = new OperationAnalysisContext(snippet.Marked, compilation.Assembly, compilation, new AnalyzerOptions([]), static _ => { }, static _ => true, TestContext.Current.CancellationToken);
#pragma warning restore CS0618
        Assert.Equal(offers, context.OffersToGenerateRegexes());
    }
}
