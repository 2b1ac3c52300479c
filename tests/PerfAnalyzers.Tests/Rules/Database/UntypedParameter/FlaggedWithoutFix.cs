using System.ComponentModel.DataAnnotations;
using Microsoft.Data.SqlClient;

class FlaggedWithoutFix
{
    [MaxLength(10_000)]
    public string Text { get; set; } = "";

    // Longer than the longest nvarchar with a size.
    void Long(SqlCommand command)
    {
        command.Parameters.AddWithValue("@text", Text); // PERF2019
    }

    void Named(SqlCommand command, string text)
    {
        command.Parameters.AddWithValue(value: text, parameterName: "@text"); // PERF2019
    }
}
