using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Texts that SqlClient has to guess the type and size of.</summary>
public sealed class UntypedValueTests
{
    [Theory]
    [InlineData("[|command.Parameters.AddWithValue(\"@name\", name)|];", true)]
    [InlineData("[|command.Parameters.AddWithValue(\"@name\", (object)name ?? DBNull.Value)|];", true)]
    [InlineData("[|command.Parameters.AddWithValue(\"@name\", name == null ? DBNull.Value : name)|];", true)]
    [InlineData("[|command.Parameters.AddWithValue(\"@name\", 1)|];", false)]
    [InlineData("[|command.Parameters.AddWithValue(\"@name\", given)|];", false)]
    [InlineData("var parameter = [|command.Parameters.AddWithValue(\"@name\", name)|];", false)]
    [InlineData("command.CommandType = System.Data.CommandType.StoredProcedure; [|command.Parameters.AddWithValue(\"@name\", name)|];", false)]
    public void A_text_alone_is_untyped(string body, bool isUntyped) => Assert.Equal(isUntyped, Of(body) is not null);

    [Theory]
    [InlineData("[|command.Parameters.AddWithValue(\"@name\", \"four\")|];", 4)]
    [InlineData("[|command.Parameters.AddWithValue(\"@name\", Code)|];", 20)]
    [InlineData("[|command.Parameters.AddWithValue(\"@name\", name)|];", null)]
    public void A_declaration_may_say_how_long_it_is(string body, int? length) => Assert.Equal(length, Of(body)!.Length);

    private static UntypedValue? Of(string body) => UntypedValue.Of((IInvocationOperation)Snippet.Of($$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Data.SqlClient;

        class Sample
        {
            [MaxLength(20)] public string Code { get; set; }
            void Run(SqlCommand command, string name, object given) { {{body}} }
        }
        """).Marked);
}
