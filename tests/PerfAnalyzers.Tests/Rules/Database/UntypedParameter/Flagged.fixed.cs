using System.ComponentModel.DataAnnotations;
using System.Data;
using Microsoft.Data.SqlClient;

class Flagged
{
    private const string Name = "@name";

    [StringLength(50)]
    public string? City { get; set; }

    void Constant(SqlCommand command) => command.Parameters.Add("@kind", SqlDbType.NVarChar, 4000).Value = "order";

    void Property(SqlCommand command)
    {
        command.Parameters.Add(Name, SqlDbType.NVarChar, 4000).Value = City;
        command.ExecuteNonQuery();
    }

    void OrNull(SqlCommand command)
    {
        command.Parameters.Add("@city", SqlDbType.NVarChar, 4000).Value = (object?)City ?? System.DBNull.Value;
    }
}
