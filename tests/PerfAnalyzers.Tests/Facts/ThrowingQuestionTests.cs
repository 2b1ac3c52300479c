using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Which calls are asked by waiting for their exception.</summary>
public sealed class ThrowingQuestionTests
{
    [Theory]
    [InlineData("try { n = [|int.Parse(text)|]; } catch (FormatException) { }", "int.TryParse")]
    [InlineData("try { n = [|int.Parse(text)|]; } catch { n = -1; }", "int.TryParse")]
    [InlineData("try { when = [|DateTime.ParseExact(text, \"yyyy\", null)|]; } catch (FormatException) { return; }", "DateTime.TryParseExact")]
    [InlineData("try { n = [|Convert.ToInt32(text)|]; } catch (Exception) { }", "int.TryParse")]
    [InlineData("try { n = [|map[text]|]; } catch (KeyNotFoundException) { n = 0; }", "TryGetValue")]
    [InlineData("try { try { n = [|int.Parse(text)|]; } finally { n++; } } catch (FormatException) { }", null)]
    public void A_dropped_failure_is_a_question(string code, string? tried) => Assert.Equal(tried, Of(code)?.Tried);

    [Theory]
    [InlineData("try { n = [|int.Parse(text)|]; } catch (FormatException e) { Console.WriteLine(e); }")]
    [InlineData("try { n = [|int.Parse(text)|]; } catch (FormatException) { throw; }")]
    [InlineData("try { n = [|int.Parse(text)|]; } catch (IOException) { }")]
    [InlineData("try { n = [|int.Parse(text)|]; File.Delete(text); } catch (Exception) { }")]
    [InlineData("try { } catch (Exception) { n = [|int.Parse(text)|]; }")]
    [InlineData("try { later = () => [|int.Parse(text)|]; } catch (FormatException) { }")]
    [InlineData("try { n = int.Parse(text) + [|int.Parse(text)|]; } catch (FormatException) { }")]
    [InlineData("try { [|map[text]|] = 1; } catch (KeyNotFoundException) { }")]
    [InlineData("try { n = [|array[n]|]; } catch (KeyNotFoundException) { }")]
    public void Any_other_is_not(string code) => Assert.Null(Of(code));

    [Fact]
    public void A_loop_that_goes_on_meets_the_next_failure()
    {
        Assert.True(Of("foreach (var one in texts) try { n += [|int.Parse(one)|]; } catch (FormatException) { }")!.FailsPerTurn);
        Assert.False(Of("foreach (var one in texts) try { n += [|int.Parse(one)|]; } catch (FormatException) { break; }")!.FailsPerTurn);
        Assert.False(Of("try { n += [|int.Parse(text)|]; } catch (FormatException) { }")!.FailsPerTurn);
    }

    private static ThrowingQuestion? Of(string code) => ThrowingQuestion.Of(Snippet.Of($$"""
        class Sample
        {
            Func<int> later;
            void Run(string text, List<string> texts, Dictionary<string, int> map, int[] array, int n, DateTime when) { {{code}} }
        }
        """).Marked);
}
