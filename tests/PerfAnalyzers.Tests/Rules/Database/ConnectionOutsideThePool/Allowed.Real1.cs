using System;
using System.Data;
using System.Data.Common;
using System.IO;

// Nothing but the text says that the connection is one to a file, which its pool would keep open.
class AllowedReal1
{
    public static string Inspect(DbConnection connection, string file)
    {
        connection.ConnectionString = $"Data Source={file};Pooling=false";
        connection.Open();
        return connection.ServerVersion;
    }

    public static void Compact(IDbConnection connection, string file) => connection.ConnectionString = "Pooling=false;Data Source=" + file;
}
