// no proof: needs SQL Server
using System;
using System.Data;
using Microsoft.Data.SqlClient;

class FlaggedReview
{
    void AnyLength(SqlParameterCollection parameters, string name)
    {
        parameters.AddWithValue("@name", name); // PERF2019
    }

    void Computed(SqlCommand command, string name)
    {
        command.Parameters.AddWithValue("@name", name.Trim() + "%"); // PERF2019
        command.Parameters.AddWithValue("@other", name.Length > 0 ? name : DBNull.Value); // PERF2019
    }
}
