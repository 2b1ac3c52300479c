using System.ComponentModel.DataAnnotations;
using System.Data;
using Microsoft.Data.SqlClient;

public static class Customers
{
    //---
    public static int CountIn(SqlConnection connection, [MaxLength(100)] string city)
    {
        using var command = new SqlCommand("SELECT count(*) FROM Customers WHERE City = @city", connection);
        command.Parameters.Add("@city", SqlDbType.NVarChar, 4000).Value = city;
        return (int)command.ExecuteScalar();
    }
    //---
}
