using Microsoft.CodeAnalysis;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

public sealed class EqualityTests
{
    [Theory]
    [InlineData("int")]
    [InlineData("string")]
    [InlineData("double")]
    [InlineData("DateTime")]
    [InlineData("Guid")]
    [InlineData("DayOfWeek")]
    [InlineData("int?")]
    [InlineData("(int, string)")]
    [InlineData("Record")]
    [InlineData("RecordStruct")]
    [InlineData("OverridesBoth")]
    [InlineData("Sealed")]
    public void Equals_and_GetHashCode_agree(string type) => Assert.True(Of(type).AgreesWithHash());

    [Theory]
    [InlineData("Open")]
    [InlineData("object")]
    [InlineData("IDisposable")]
    [InlineData("OverridesEquals")]
    [InlineData("Plain")]
    [InlineData("(int, Open)")]
    public void They_may_disagree(string type) => Assert.False(Of(type).AgreesWithHash());

    [Theory]
    [InlineData("int", true)]
    [InlineData("string", true)]
    [InlineData("Guid", true)]
    [InlineData("DayOfWeek?", true)]
    [InlineData("Record", true)]
    [InlineData("Sealed", true)]
    [InlineData("double", false)]
    [InlineData("float?", false)]
    [InlineData("OverridesBoth", false)]
    [InlineData("Open", false)]
    public void The_operator_means_what_Equals_means(string type, bool means) => Assert.Equal(means, Of(type).OperatorMeansEquals());

    [Theory]
    [InlineData("Record", true)]
    [InlineData("OverridesBoth", true)]
    [InlineData("Sealed", false)]
    [InlineData("int", false)]
    [InlineData("Guid", false)]
    public void Equality_of_our_own_types_reads_their_members(string type, bool reads) => Assert.Equal(reads, Of(type).ReadsMembers());

    [Theory]
    [InlineData("Record", true)]
    [InlineData("Sealed", false)]
    [InlineData("OverridesBoth", true)]
    [InlineData("RecordStruct", false)]
    public void Data_is_read_only_when_nothing_of_it_can_be_assigned(string type, bool isReadOnly) => Assert.Equal(isReadOnly, Of(type).IsReadOnlyData());

    private static ITypeSymbol Of(string type) => Snippet.Of($$"""
        record Record(int Id);
        record struct RecordStruct(int Id);
        struct Plain { public int Id; }
        sealed class Sealed { public int Id { get; set; } }
        class Open { public int Id { get; set; } }
        class OverridesBoth { readonly int id = 1; public override bool Equals(object? other) => other is OverridesBoth; public override int GetHashCode() => id; }
        #pragma warning disable CS0659
        class OverridesEquals { public override bool Equals(object? other) => true; }
        class Sample { void Run({{type}} value) { _ = [|value|]; } }
        """).Marked.Type!;
}
