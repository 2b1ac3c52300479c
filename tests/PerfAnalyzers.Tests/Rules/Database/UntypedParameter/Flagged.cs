// no proof: needs SQL Server
using System.ComponentModel.DataAnnotations;
using Microsoft.Data.SqlClient;

class Flagged
{
    private const string Name = "@name";

    [StringLength(50)]
    public string? City { get; set; }

    void Constant(SqlCommand command) => command.Parameters.AddWithValue("@kind", "order"); // PERF2019

    void Property(SqlCommand command)
    {
        command.Parameters.AddWithValue(Name, City); // PERF2019 @AddWithValue
        command.ExecuteNonQuery();
    }

    void OrNull(SqlCommand command)
    {
        command.Parameters.AddWithValue("@city", (object?)City ?? System.DBNull.Value); // PERF2019
    }
}
