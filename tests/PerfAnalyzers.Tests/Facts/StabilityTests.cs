using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Whether a loop leaves alone all that the marked expression reads.</summary>
public sealed class StabilityTests
{
    [Theory]
    [InlineData("Use([|list.Max()|]);")]
    [InlineData("Use([|list.Count(x => x > n)|]);")]
    [InlineData("Use([|units.Sum(u => u.Hp)|]);")]
    [InlineData("Use([|list.Where(x => list.Contains(x)).OrderBy(x => -x).First()|]);")]
    [InlineData("var other = n; Use([|list.Max()|] + other);")]
    [InlineData("Use([|kept.Max()|]);")]
    [InlineData("Use([|grown.Max()|]);")]
    [InlineData("Use([|query.Max()|]);")]
    public void What_nobody_touches_stays(string body) => Assert.True(Keeps(body));

    [Theory]
    [InlineData("Use([|list.Max()|]); list.Add(1);")]
    [InlineData("Use([|list.Max()|]); list = null;")]
    [InlineData("Use([|list.Max()|]); Give(list);")]
    [InlineData("Use([|list.Count(x => x > n)|]); n++;")]
    [InlineData("Use([|list.Count(x => x > turn)|]);")]
    [InlineData("Use([|units.Sum(u => u.Hp)|]); unit.Hp = 1;")]
    [InlineData("Use([|units.Sum(u => u.Power)|]); unit.Hp = 1;")]
    [InlineData("Use([|rows.Sum(r => r.Count)|]); rows[0].Clear();")]
    [InlineData("Use([|query.Max()|]); list.Add(1);")]
    [InlineData("Use([|read.Max()|]); list.Add(1);")]
    public void What_the_loop_writes_does_not(string body) => Assert.False(Keeps(body));

    [Theory]
    [InlineData("Use([|units.Sum(u => u.Hp)|]); Tick();")]
    [InlineData("Use([|kept.Max()|]); Tick();")]
    [InlineData("Use([|lazy.Max()|]); Tick();")]
    [InlineData("Use([|grown.Max()|]); Grow();")]
    public void Nor_what_a_call_may_write(string body) => Assert.False(Keeps(body));

    [Fact]
    public void A_list_of_numbers_that_no_call_is_given_stays_whatever_is_called() => Assert.True(Keeps("Use([|list.Max()|]); Tick();"));

    [Theory]
    [InlineData("Use([|list.Count(wanted)|]);")]
    [InlineData("Use([|list.Count(x => Check(x))|]);")]
    [InlineData("Use([|list.Sum(x => x + n++)|]);")]
    [InlineData("Use([|dates.Count(d => d < DateTime.Now)|]);")]
    public void What_does_more_than_compute_is_never_the_same(string body) => Assert.False(Keeps(body));

    private static bool Keeps(string body)
    {
        var marked = Snippet.Of($$"""
            class Unit { public int Hp { get; set; } public int Power => Hp * 2; }
            class Sample
            {
                List<int> kept = new();
                static void Use(object x) => Console.WriteLine(x);
                void Give(List<int> x) { }
                void Tick() { }
                bool Check(int x) => x > 0;
                static IEnumerable<int> Read(List<int> x) { foreach (var y in x) yield return y; }
                void Run(List<int> list, List<Unit> units, Unit unit, List<List<int>> rows, List<DateTime> dates, IEnumerable<int> lazy, Func<int, bool> wanted, List<int> grown, int n)
                {
                    void Grow() => grown.Add(1);
                    var query = from x in list where x > 1 select x;
                    var read = Read(list);
                    foreach (var turn in new int[n]) { {{body.Replace("Use(", "Console.WriteLine(")}} }
                }
            }
            """).Marked;
        return Stability.Keeps(LoopScope.Around(marked)!, (IInvocationOperation)marked);
    }
}
