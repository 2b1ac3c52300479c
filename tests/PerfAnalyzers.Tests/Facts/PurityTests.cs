using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class PurityTests
{
    [Theory]
    [InlineData("list.Where(x => x > 1)")]
    [InlineData("text.Trim()")]
    [InlineData("Math.Max(1, 2)")]
    [InlineData("int.Parse(text)")]
    [InlineData("DateTime.UtcNow.AddDays(1)")]
    [InlineData("list.Contains(1)")]
    [InlineData("table.ContainsKey(1)")]
    [InlineData("Path.Combine(text, text)")]
    public void Library_methods_that_only_compute_are_pure(string call) => Assert.True(IsPure(call));

    [Theory]
    [InlineData("list.Remove(1)")]
    [InlineData("table.TryAdd(1, 1)")]
    [InlineData("list.GetEnumerator()")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("File.ReadAllText(text)")]
    [InlineData("Own()")]
    public void What_changes_something_or_asks_the_world_is_not(string call) => Assert.False(IsPure(call));

    [Theory]
    [InlineData("sample.Kept", true)]
    [InlineData("sample.Got", true)]
    [InlineData("sample.Initialised", true)]
    [InlineData("text.Length", true)]
    [InlineData("sample.Open", false)]
    [InlineData("sample.Settable", false)]
    [InlineData("sample.Computed", false)]
    [InlineData("list.Count", false)]
    public void A_member_that_nothing_assigns_later_never_changes(string read, bool never) =>
        Assert.Equal(never, Assert.IsAssignableFrom<IMemberReferenceOperation>(In(read)).Member.NeverChanges());

    [Theory]
    [InlineData("list", true)]
    [InlineData("sample", true)]
    [InlineData("text", false)]
    [InlineData("1", false)]
    [InlineData("frozen", false)]
    [InlineData("point", false)]
    [InlineData("typeof(int)", false)]
    public void Values_text_and_immutable_data_hold_the_same_for_ever(string value, bool isMutable) => Assert.Equal(isMutable, In(value).Type!.IsMutableObject());

    private static bool IsPure(string call) => Assert.IsAssignableFrom<IInvocationOperation>(In(call)).TargetMethod.IsPure();

    private static Microsoft.CodeAnalysis.IOperation In(string code) => Snippet.Of($$"""
        record Point(int X, int Y);
        class Sample
        {
            public readonly int Kept;
            public int Open;
            public int Got { get; }
            public int Initialised { get; init; }
            public int Settable { get; set; }
            public int Computed => Open;
            static int Own() => 1;
            void Run(List<int> list, Dictionary<int, int> table, ImmutableList<int> frozen, Point point, Sample sample, string text) => Console.WriteLine([|{{code}}|]);
        }
        """).Marked;
}
