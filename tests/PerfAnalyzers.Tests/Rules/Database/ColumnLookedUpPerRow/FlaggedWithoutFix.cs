using System;
using System.Collections.Generic;
using System.Data;

class FlaggedWithoutFix
{
    // The column is there at some results only.
    List<object> AtTimes(IDataReader reader, bool hasTotal)
    {
        var values = new List<object>();
        while (reader.Read())
        {
            if (hasTotal)
                values.Add(reader["total"]); // PERF2018
        }

        return values;
    }

    List<object> OrNothing(IDataReader reader)
    {
        var values = new List<object>();
        while (reader.Read())
        {
            try
            {
                values.Add(reader["total"]); // PERF2018
            }
            catch (IndexOutOfRangeException)
            {
                values.Add(0);
            }
        }

        return values;
    }
}
