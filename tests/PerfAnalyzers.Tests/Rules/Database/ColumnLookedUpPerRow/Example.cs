// size: 1000
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Sums
{
    //---
    public static long OfOrders(Shop shop)
    {
        using var command = shop.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT Id, Total FROM Orders";
        using var reader = command.ExecuteReader();

        var sum = 0L;
        while (reader.Read())
            sum += (long)reader["Total"]; // PERF2018
        return sum;
    }
    //---
}
