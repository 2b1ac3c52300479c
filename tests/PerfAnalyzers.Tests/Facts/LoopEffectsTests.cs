using Microsoft.CodeAnalysis;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>What a loop writes, changes and calls. The mark is what is asked about; the loop is around it.</summary>
public sealed class LoopEffectsTests
{
    [Theory]
    [InlineData("Use([|n|]); n = 1;")]
    [InlineData("Use([|n|]); n += 1;")]
    [InlineData("Use([|n|]); n--;")]
    [InlineData("Use([|n|]); (n, kept) = (1, 2);")]
    [InlineData("Use([|n|]); int.TryParse(\"1\", out n);")]
    [InlineData("Use([|kept|]); this.kept = 1;")]
    public void A_variable_or_member_that_gets_another_value_is_assigned(string body) => Assert.True(Effects(body, out var symbol).Assigns(symbol));

    [Theory]
    [InlineData("Use([|n|]); kept = n;")]
    [InlineData("[|list|].Add(1);")]
    public void One_that_is_read_or_changed_is_not(string body) => Assert.False(Effects(body, out var symbol).Assigns(symbol));

    [Theory]
    [InlineData("[|list|].Add(1);", "Add")]
    [InlineData("[|list|][0] = 1;", "this[]")]
    [InlineData("[|array|][0]++;", "this[]")]
    [InlineData("[|list|]?.Clear();", "Clear")]
    [InlineData("Array.Sort([|array|]);", "this[]")]
    public void A_collection_changes_by_its_mutating_members(string body, string member)
    {
        var effects = Effects(body, out var symbol);
        Assert.True(effects.Changes(symbol));
        Assert.Equal([member], effects.ChangesOf(symbol).Select(change => change.Member));
    }

    [Theory]
    [InlineData("_ = [|list|].Contains(1);")]
    [InlineData("_ = [|list|].Append(1);")]
    [InlineData("_ = [|frozen|].Add(1);")]
    [InlineData("_ = [|text|].Replace('a', 'b');")]
    public void Reading_it_or_making_another_one_does_not_change_it(string body) => Assert.False(Effects(body, out var symbol).Changes(symbol));

    [Theory]
    [InlineData("Keep([|list|]);")]
    [InlineData("var copy = [|list|];")]
    [InlineData("_ = new HashSet<int>([|list|]);")]
    public void What_is_given_to_code_that_could_keep_it_is_passed_on(string body) => Assert.True(Effects(body, out var symbol).PassesOn(symbol));

    [Theory]
    [InlineData("_ = [|list|].Count;")]
    [InlineData("_ = [|list|].Any();")]
    [InlineData("Console.WriteLine([|list|]);")]
    public void What_a_library_reads_is_not(string body) => Assert.False(Effects(body, out var symbol).PassesOn(symbol));

    [Theory]
    [InlineData("Use([|n|]);")]
    [InlineData("later([|n|]);")]
    [InlineData("_ = Computed + [|n|];")]
    [InlineData("_ = new Sample([|text|]);")]
    public void Methods_in_source_and_delegates_are_foreign_code(string body) => Assert.True(Effects(body, out _).CallsForeignCode);

    [Theory]
    [InlineData("list.Add([|n|]);")]
    [InlineData("_ = Automatic + [|n|];")]
    [InlineData("Console.WriteLine([|n|]);")]
    public void Libraries_and_automatic_properties_are_not(string body) => Assert.False(Effects(body, out _).CallsForeignCode);

    [Fact]
    public void Assigning_a_member_is_assigning_a_member_of_its_type()
    {
        var effects = Effects("[|other|].kept = 1;", out var symbol);
        Assert.True(effects.AssignsMemberOf(((IParameterSymbol)symbol).Type));
    }

    [Theory]
    [InlineData("Action grow = () => [|list|].Add(1);", true)]
    [InlineData("void Next() => [|n|]++;", true)]
    [InlineData("void Next() { void Deeper() => [|n|]++; }", true)]
    [InlineData("[|list|].Add(1);", false)]
    [InlineData("Action look = () => Console.WriteLine([|n|]);", false)]
    public void What_a_function_inside_changes_is_known_apart(string body, bool changes)
    {
        var marked = Marked(body);
        Assert.Equal(changes, LoopEffects.Of(marked.Body()).ChangesInFunctions(marked.ReferencedSymbol()!));
    }

    private static LoopEffects Effects(string body, out ISymbol symbol)
    {
        var marked = Marked(body);
        symbol = marked.ReferencedSymbol()!;
        return LoopScope.Around(marked)!.Effects;
    }

    private static IOperation Marked(string body) =>
        Snippet.Of($$"""
            class Sample(int start)
            {
                int kept = start;
                int Automatic { get; set; }
                int Computed => kept++;
                public Sample(string text) : this(1) { Console.WriteLine(text); }
                void Use(int x) { }
                void Keep(List<int> list) { }
                void Run(List<int> list, int[] array, ImmutableList<int> frozen, string text, Sample other, Action<int> later, int n)
                {
                    foreach (var x in list) { {{body}} }
                }
            }
            """).Marked;
}
