using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class DictionaryScanTests
{
    [Theory]
    [InlineData("table.First(pair => pair.Key == id)", true)]
    [InlineData("table.Any(pair => id.Equals(pair.Key))", true)]
    [InlineData("table.Where(pair => pair.Key == id && pair.Value != null)", false)]
    [InlineData("table.Keys.Any(key => key == id)", true)]
    [InlineData("open.FirstOrDefault(pair => pair.Key == id)", true)]
    [InlineData("names.First(pair => pair.Key == name)", true)]
    public void The_pairs_or_keys_are_walked_for_one_key(string call, bool isAlone)
    {
        var scan = Of(call);
        Assert.NotNull(scan);
        Assert.Equal(isAlone, scan.IsAlone);
    }

    [Theory]
    [InlineData("table.First(pair => pair.Value == name)")]
    [InlineData("table.First(pair => pair.Key > id)")]
    [InlineData("table.First(pair => pair.Key == 1L + id)")]
    [InlineData("table.Values.Any(value => value == name)")]
    [InlineData("table.First()")]
    [InlineData("pairs.First(pair => pair.Key == id)")]
    [InlineData("ignoring.First(pair => pair.Key == name)")]
    [InlineData("names.First(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase))")]
    public void A_value_another_comparison_or_a_list_is_walked_rightly(string call) => Assert.Null(Of(call));

    private static DictionaryScan? Of(string call) => DictionaryScan.Of((IInvocationOperation)Snippet.Of($$"""
        class Sample
        {
            object Run(Dictionary<int, string> table, IReadOnlyDictionary<int, string> open, List<KeyValuePair<int, string>> pairs, int id, string name)
            {
                var names = new Dictionary<string, int>();
                var ignoring = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
                return [|{{call}}|];
            }
        }
        """).Marked);
}
