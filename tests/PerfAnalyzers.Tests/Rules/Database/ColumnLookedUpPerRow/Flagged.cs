using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Flagged
{
    private const string Number = "Number";

    public static List<string> SeveralColumns(Shop shop)
    {
        using var reader = Read(shop);
        var lines = new List<string>();
        while (reader.Read())
        {
            var id = (long)reader["Id"]; // PERF2018 @reader["Id"]
            lines.Add($"{id} {reader[Number]} {(string)reader["Number"]}"); // PERF2018 @reader[Number]
            lines.Add(reader["Placed"] as string ?? ""); // PERF2018
        }

        return lines;
    }

    public static async Task<List<string>> Ordinals(Shop shop)
    {
        await using var reader = Read(shop);
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            var number = reader.GetOrdinal("Number"); // PERF2018 @GetOrdinal
            lines.Add(await reader.IsDBNullAsync(number) ? "" : reader.GetString(number));
            lines.Add(reader.GetInt64(reader.GetOrdinal("Total")).ToString()); // PERF2018
        }

        return lines;
    }

    // The name is looked up twice, and told of once.
    public static long Nullable(Shop shop)
    {
        using IDataReader reader = Read(shop);
        var sum = 0L;
        while (reader.Read())
            sum += reader.IsDBNull(reader.GetOrdinal("Total")) ? 0 : (long)reader["Total"]; // PERF2018 @GetOrdinal
        return sum;
    }

    public static int Converted(Shop shop)
    {
        using var reader = Read(shop);
        var sum = 0;
        while (reader.Read())
            sum += Convert.ToInt32(reader["Total"]) + ((string)reader["Number"]).Length; // PERF2018 x2
        return sum;
    }

    public static List<string> EachResult(Shop shop)
    {
        using var reader = Read(shop);
        var names = new List<string>();
        do
        {
            while (reader.Read())
                names.Add((string)reader["Number"]); // PERF2018
        }
        while (reader.NextResult());

        return names;
    }

    private static DbDataReader Read(Shop shop)
    {
        var command = shop.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT Id, Number, Placed, Total FROM Orders WHERE Id > 1";
        return command.ExecuteReader();
    }
}
