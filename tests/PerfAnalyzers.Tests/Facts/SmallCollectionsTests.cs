using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class SmallCollectionsTests
{
    private const int Most = 3;

    [Theory]
    [InlineData("new[] { 1, 2, 3 }")]
    [InlineData("new int[] { 1, 2, 3 }")]
    [InlineData("new List<int> { 1, 2, 3 }")]
    [InlineData("(IEnumerable<int>)[1, 2, 3]")]
    [InlineData("ImmutableArray.Create(1, 2, 3)")]
    [InlineData("Enumerable.Range(0, 3)")]
    [InlineData("given.Take(3)")]
    public void What_is_written_with_few_elements_is_small(string value) => Assert.True(IsSmall(value));

    [Theory]
    [InlineData("few")]
    [InlineData("Three")]
    [InlineData("Few")]
    [InlineData("few.Select(x => x + 1).ToList()")]
    [InlineData("Three.Where(x => x > 1)")]
    [InlineData("Kept")]
    [InlineData("Unset")]
    [InlineData("Chosen(true)")]
    public void So_is_what_holds_it_and_what_adds_nothing_to_it(string value) => Assert.True(IsSmall(value));

    [Theory]
    [InlineData("Enum.GetValues<DayOfWeek>()")]
    [InlineData("Enum.GetNames(typeof(DayOfWeek))")]
    [InlineData("options")]
    public void Enum_values_and_params_have_few(string value) => Assert.True(IsSmall(value));

    [Theory]
    [InlineData("new[] { 1, 2, 3, 4 }")]
    [InlineData("(IEnumerable<int>)[1, .. given]")]
    [InlineData("new List<int>(given) { 1 }")]
    [InlineData("Enumerable.Range(0, 4)")]
    [InlineData("Enumerable.Range(0, given.Count)")]
    [InlineData("given.Take(4)")]
    [InlineData("given")]
    [InlineData("few.Concat(given)")]
    public void More_or_unknown_many_are_not(string value) => Assert.False(IsSmall(value));

    [Theory]
    [InlineData("growing")]
    [InlineData("Settable")]
    [InlineData("Replaced")]
    [InlineData("empty")]
    public void What_can_grow_or_be_replaced_is_not(string value) => Assert.False(IsSmall(value));

    [Theory]
    [InlineData("new List<int>()", true)]
    [InlineData("new List<int>(100)", true)]
    [InlineData("(List<int>)[]", true)]
    [InlineData("new List<int>(given)", false)]
    [InlineData("new List<int> { 1 }", false)]
    public void A_collection_is_empty_when_it_is_made_of_nothing(string value, bool isEmpty) => Assert.Equal(isEmpty, In(value).IsEmptyCollection());

    private static bool IsSmall(string value) => In(value).IsSmallCollection(Most);

    private static Microsoft.CodeAnalysis.IOperation In(string value) => Snippet.Of($$"""
        class Sample
        {
            static readonly int[] Three = [1, 2, 3];
            static int[] Kept = [1, 2, 3];
            static int[] Replaced = [1, 2, 3];
            static void Replace(int[] more) => Replaced = more;
            static int[] Few => [1, 2, 3];
            static List<int> Settable { get; set; } = [1, 2, 3];
            static void Set(List<int> more) => Settable = more;
            static List<int> Unset { get; set; } = [1, 2, 3];
            static int[] Chosen(bool one) => one ? [1] : [1, 2];
            void Run(List<int> given, params int[] options)
            {
                var few = new[] { 1, 2, 3 };
                var growing = new List<int> { 1 };
                growing.AddRange(given);
                var empty = new List<int>();
                _ = [|{{value}}|];
            }
        }
        """).Marked;
}
