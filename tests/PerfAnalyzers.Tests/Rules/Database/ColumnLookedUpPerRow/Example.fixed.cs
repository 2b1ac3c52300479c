using System.Collections.Generic;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Lists
{
    //---
    public static List<string> NumbersOf(Shop shop)
    {
        shop.Database.OpenConnection();
        using var command = shop.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT \"Id\", \"Number\" FROM \"Orders\"";
        using var reader = command.ExecuteReader();

        var numbers = new List<string>();
        var numberOrdinal = reader.GetOrdinal("Number");
        while (reader.Read())
            numbers.Add(reader.GetString(numberOrdinal));
        return numbers;
    }
    //---
}
