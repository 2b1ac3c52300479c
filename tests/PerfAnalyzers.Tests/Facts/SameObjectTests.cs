using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class SameObjectTests
{
    [Theory]
    [InlineData("Use([|one|], [|one|]);")]
    [InlineData("Use([|field|], [|this.field|]);")]
    [InlineData("Use([|Shared|], [|Sample.Shared|]);")]
    [InlineData("Use([|one.Next|], [|one.Next|]);")]
    [InlineData("Use([|one.Next.Next.field|], [|one.Next.Next.field|]);")]
    [InlineData("Use([|this|], [|this|]);")]
    [InlineData("Use([|one|], [|(object)one|]);")]
    [InlineData("var copy = one; Use([|copy|], [|copy|]);")]
    [InlineData("Use([|one.OfField|], [|one.OfField|]);")]
    [InlineData("Use([|shop.Orders|], [|shop.Orders|]);")]
    public void The_same_symbol_of_the_same_instance_is_the_same_object(string body) => Assert.True(AreSame(body));

    [Theory]
    [InlineData("Use([|one|], [|other|]);")]
    [InlineData("Use([|one.Next|], [|one.OfField|]);")]
    public void Another_symbol_is_not(string body) => Assert.False(AreSame(body));

    [Theory]
    [InlineData("Use([|one.Next|], [|other.Next|]);")]
    [InlineData("Use([|one.Next.field|], [|one.field|]);")]
    [InlineData("Use([|field|], [|one.field|]);")]
    public void The_same_member_of_another_instance_is_not(string body) => Assert.False(AreSame(body));

    [Theory]
    [InlineData("Use([|Make()|], [|Make()|]);")]
    [InlineData("Use([|Make().Next|], [|Make().Next|]);")]
    [InlineData("Use([|one.Fresh|], [|one.Fresh|]);")]
    [InlineData("Use([|one.Fresh.Next|], [|one.Fresh.Next|]);")]
    [InlineData("Use([|one[0]|], [|one[0]|]);")]
    [InlineData("_ = new Sample { Inner = { field = [|one|] } }; _ = new Sample { Inner = { field = [|other|] } };")]
    public void What_is_computed_is_not_surely_the_same(string body) => Assert.False(AreSame(body));

    [Theory]
    [InlineData("Use([|one|], null); one = other; Use([|one|], null);")]
    [InlineData("Use([|one.Next|], null); one.Next = other; Use([|one.Next|], null);")]
    public void What_is_written_between_is_the_business_of_the_loop_or_block(string body) => Assert.True(AreSame(body));

    [Theory]
    [InlineData("Use([|one|], null);", "one")]
    [InlineData("Use([|one.Next.field|], null);", "one")]
    [InlineData("Use([|field|], null);", null)]
    [InlineData("Use([|Make().Next|], null);", null)]
    public void The_root_of_a_member_chain_is_its_variable(string body, string? variable) => Assert.Equal(variable, In(body).Marked.RootVariable()?.Name);

    private static bool AreSame(string body) => In(body).Marks is [var one, var other] && one.IsSameAs(other);

    private static Snippet In(string body) => Snippet.Of($$"""
        class Sample
        {
            static Sample? Shared;
            Sample? field;
            Sample Inner { get; } = new();
            Sample Next { get; set; } = new();
            Sample? OfField => field;
            Sample Fresh => new();
            Sample this[int i] => new();
            Sample Make() => new();
            void Use(object? one, object? other) { }
            void Run(Sample one, Sample other, PerfAnalyzers.Support.Shop shop) { {{body}} }
        }
        """);
}
