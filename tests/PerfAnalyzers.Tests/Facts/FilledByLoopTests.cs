using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class FilledByLoopTests
{
    [Theory]
    [InlineData("var all = [|new List<int>()|]; foreach (var x in list) all.Add(x);", "list", "Count")]
    [InlineData("var all = [|new List<int>()|]; for (var i = 0; i < array.Length; i++) all.Add(array[i]);", "array", "Length")]
    [InlineData("var all = [|new HashSet<int>()|]; foreach (var x in array) all.Add(x);", "array", "Length")]
    [InlineData("var all = [|new Dictionary<int, int>()|]; foreach (var x in list) all[x] = 1;", "list", "Count")]
    [InlineData("List<int> all = [|new()|]; foreach (var x in open) all.Add(x);", "open", "Count")]
    [InlineData("var all = [|new Queue<char>()|]; foreach (var x in text) all.Enqueue(x);", "text", "Length")]
    public void One_element_per_turn_of_a_counted_source(string body, string source, string count)
    {
        var filled = Of(body);
        Assert.Equal((source, count), (filled?.Source.Syntax.ToString(), filled?.Count));
    }

    [Theory]
    [InlineData("var all = [|new List<int>()|]; foreach (var x in list) if (x > 1) all.Add(x);")]
    [InlineData("var all = [|new List<int>()|]; foreach (var x in list) { if (x > 1) break; all.Add(x); }")]
    [InlineData("var all = [|new List<int>()|]; foreach (var x in lazy) all.Add(x);")]
    [InlineData("var all = [|new List<int>()|]; foreach (var x in list) { all.Add(x); all.Add(x); }")]
    [InlineData("var all = [|new List<int>()|]; all.Add(1); foreach (var x in list) all.Add(x);")]
    [InlineData("var all = [|new List<int>(8)|]; foreach (var x in list) all.Add(x);")]
    [InlineData("var all = [|new SortedSet<int>()|]; foreach (var x in list) all.Add(x);")]
    [InlineData("var all = [|new List<int>()|]; foreach (var x in table) all.Add(x.Key);")]
    public void Fewer_more_or_of_unknown_number_is_not(string body) => Assert.Null(Of(body));

    [Theory]
    [InlineData("var all = [|new Dictionary<char, int>()|]; foreach (var x in text) all[x] = 1;")]
    [InlineData("var all = [|new HashSet<DayOfWeek>()|]; foreach (var x in list) all.Add((DayOfWeek)x);")]
    [InlineData("var all = [|new Dictionary<int, int>()|]; foreach (var x in list) all[x] = all.GetValueOrDefault(x) + 1;")]
    public void Keys_that_repeat_need_less_room(string body) => Assert.Null(Of(body));

    private static FilledByLoop? Of(string body) => FilledByLoop.Of((IObjectCreationOperation)Snippet.Of($$"""
        class Sample
        {
            void Run(List<int> list, int[] array, IReadOnlyList<int> open, IEnumerable<int> lazy, ConcurrentDictionary<int, int> table, string text) { {{body}} }
        }
        """).Marked, small: 8, smallLoop: 8);
}
