using System;
using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

class Allowed
{
    void Typed(SqlCommand command, string name) => command.Parameters.Add("@name", SqlDbType.NVarChar, 4000).Value = name;

    void OtherType(SqlCommand command, int id, Guid key, DateTime at, byte[] bytes)
    {
        command.Parameters.AddWithValue("@id", id);
        command.Parameters.AddWithValue("@key", key);
        command.Parameters.AddWithValue("@at", at);
        command.Parameters.AddWithValue("@bytes", bytes);
    }

    void Unknown(SqlCommand command, object value) => command.Parameters.AddWithValue("@value", value);

    void Nothing(SqlCommand command) => command.Parameters.AddWithValue("@value", DBNull.Value);

    void TypedAfterwards(SqlCommand command, string name) => command.Parameters.AddWithValue("@name", name).SqlDbType = SqlDbType.VarChar;

    void SizedAfterwards(SqlCommand command, string name)
    {
        var parameter = command.Parameters.AddWithValue("@name", name);
        parameter.Size = 50;
    }

    void Procedure(SqlCommand command, string name)
    {
        command.CommandType = CommandType.StoredProcedure;
        command.Parameters.AddWithValue("@name", name);
    }

    SqlParameter Returned(SqlCommand command, string name) => command.Parameters.AddWithValue("@name", name);

    void Postgres(NpgsqlCommand command, string name) => command.Parameters.AddWithValue("@name", name);

    void Sqlite(SqliteCommand command, string name) => command.Parameters.AddWithValue("@name", name);

    void Own(SqlParameterCollection parameters, string name) => parameters.AddWithValue("@name", name);

    sealed class SqlParameterCollection
    {
        public void AddWithValue(string name, object value) { }
    }
}
