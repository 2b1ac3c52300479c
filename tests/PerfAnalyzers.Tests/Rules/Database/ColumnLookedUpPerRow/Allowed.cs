using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Linq;

class Allowed
{
    long Hoisted(DbDataReader reader)
    {
        var total = reader.GetOrdinal("Total");
        var sum = 0L;
        while (reader.Read())
            sum += reader.GetInt64(total);
        return sum;
    }

    object? OneRow(DbDataReader reader) => reader.Read() ? reader["Id"] : null;

    object? FirstRow(DbDataReader reader)
    {
        while (reader.Read())
            return reader["Id"];
        return null;
    }

    List<object> ByPosition(DbDataReader reader)
    {
        var values = new List<object>();
        while (reader.Read())
            values.Add(reader[0]);
        return values;
    }

    List<object> NamesFromElsewhere(DbDataReader reader, string[] names)
    {
        var values = new List<object>();
        while (reader.Read())
        {
            foreach (var name in names)
                values.Add(reader[name]);
        }

        return values;
    }

    List<object> AcrossResults(DbDataReader reader)
    {
        var values = new List<object>();
        while (reader.Read())
        {
            values.Add(reader["Id"]);
            reader.NextResult();
        }

        return values;
    }

    // A row for itself: the loop is elsewhere.
    string OneRecord(IDataRecord record) => (string)record["Name"];

    List<object> InMemory(DataTable table) => table.Rows.Cast<DataRow>().Select(row => row["Id"]).ToList();

    List<object> OtherReader(DbDataReader outer, DbDataReader fixedRow)
    {
        var values = new List<object>();
        while (outer.Read())
            values.Add(fixedRow["Id"]);
        return values;
    }

    List<object> ReplacedReader(DbCommand command, DbDataReader reader)
    {
        var values = new List<object>();
        while (reader.Read())
        {
            values.Add(reader["Id"]);
            reader = command.ExecuteReader();
        }

        return values;
    }

    List<int> Dictionary(List<Dictionary<string, int>> rows)
    {
        var values = new List<int>();
        foreach (var row in rows)
            values.Add(row["Id"]);
        return values;
    }
}
