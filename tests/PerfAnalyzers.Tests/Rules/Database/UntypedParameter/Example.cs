// no proof: needs SQL Server
using System.ComponentModel.DataAnnotations;
using Microsoft.Data.SqlClient;

public static class Customers
{
    //---
    public static int CountIn(SqlConnection connection, [MaxLength(100)] string city)
    {
        using var command = new SqlCommand("SELECT count(*) FROM Customers WHERE City = @city", connection);
        command.Parameters.AddWithValue("@city", city); // PERF2019
        return (int)command.ExecuteScalar();
    }
    //---
}
