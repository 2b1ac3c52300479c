// size: 1000
using System.Collections.Generic;
using Dapper;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Search
{
    //---
    public static IEnumerable<string> Cities(Shop shop)
    {
        var connection = shop.Database.GetDbConnection();
        return connection.Query<string>("SELECT City FROM Customers WHERE LOWER(Name) = 'c1'"); // PERF2013 @LOWER(Name)
    }
    //---
}
