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
        var totalOrdinal = reader.GetOrdinal("Total");
        while (reader.Read())
            sum += reader.GetInt64(totalOrdinal);
        return sum;
    }
    //---
}
