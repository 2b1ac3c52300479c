using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>What waits for something other than the database.</summary>
public sealed class OutsideWaitTests
{
    [Theory]
    [InlineData("await [|http.GetStringAsync(\"/\")|];", true)]
    [InlineData("await [|Task.Delay(100)|];", true)]
    [InlineData("[|Thread.Sleep(wait)|];", true)]
    [InlineData("[|Console.ReadLine()|];", true)]
    [InlineData("[|Ask(http)|];", true)]
    [InlineData("await [|Task.Delay(0)|];", false)]
    [InlineData("await [|shop.SaveChangesAsync()|];", false)]
    [InlineData("[|Log(http)|];", false)]
    [InlineData("[|Console.WriteLine()|];", false)]
    public void Another_machine_time_and_somebody_are_outside(string body, bool isWaited) => Assert.Equal(isWaited, OutsideWait.Of((IInvocationOperation)Snippet.Of($$"""
        using PerfAnalyzers.Support;

        class Sample
        {
            async Task Run(Shop shop, HttpClient http, int wait) { {{body}} }
            string Ask(HttpClient http) => http.GetStringAsync("/").Result;
            string Log(HttpClient http) => http.ToString();
        }
        """).Marked, 3, default) is not null);
}
