using System;
using System.Data;
using Microsoft.Data.SqlClient;

class FlaggedReview
{
    void AnyLength(SqlParameterCollection parameters, string name)
    {
        parameters.Add("@name", SqlDbType.NVarChar, 4000).Value = name;
    }

    void Computed(SqlCommand command, string name)
    {
        command.Parameters.Add("@name", SqlDbType.NVarChar, 4000).Value = name.Trim() + "%";
        command.Parameters.Add("@other", SqlDbType.NVarChar, 4000).Value = name.Length > 0 ? name : DBNull.Value;
    }
}
