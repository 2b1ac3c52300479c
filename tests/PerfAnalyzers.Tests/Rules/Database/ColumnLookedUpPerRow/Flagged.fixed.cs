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
        var idOrdinal = reader.GetOrdinal("Id");
        var numberOrdinal = reader.GetOrdinal(Number);
        var placedOrdinal = reader.GetOrdinal("Placed");
        while (reader.Read())
        {
            var id = reader.GetInt64(idOrdinal);
            lines.Add($"{id} {reader[numberOrdinal]} {reader.GetString(numberOrdinal)}");
            lines.Add(reader[placedOrdinal] as string ?? "");
        }

        return lines;
    }

    public static async Task<List<string>> Ordinals(Shop shop)
    {
        await using var reader = Read(shop);
        var lines = new List<string>();
        var number = reader.GetOrdinal("Number");
        var totalOrdinal = reader.GetOrdinal("Total");
        while (await reader.ReadAsync())
        {
            lines.Add(await reader.IsDBNullAsync(number) ? "" : reader.GetString(number));
            lines.Add(reader.GetInt64(totalOrdinal).ToString());
        }

        return lines;
    }

    // The name is looked up twice, and told of once.
    public static long Nullable(Shop shop)
    {
        using IDataReader reader = Read(shop);
        var sum = 0L;
        var totalOrdinal = reader.GetOrdinal("Total");
        while (reader.Read())
            sum += reader.IsDBNull(totalOrdinal) ? 0 : reader.GetInt64(totalOrdinal);
        return sum;
    }

    public static int Converted(Shop shop)
    {
        using var reader = Read(shop);
        var sum = 0;
        var totalOrdinal = reader.GetOrdinal("Total");
        var numberOrdinal = reader.GetOrdinal("Number");
        while (reader.Read())
            sum += Convert.ToInt32(reader[totalOrdinal]) + reader.GetString(numberOrdinal).Length;
        return sum;
    }

    public static List<string> EachResult(Shop shop)
    {
        using var reader = Read(shop);
        var names = new List<string>();
        do
        {
            var numberOrdinal = reader.GetOrdinal("Number");
            while (reader.Read())
                names.Add(reader.GetString(numberOrdinal));
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
