using System;
using System.IO;
using System.Threading.Tasks;

public static class Prices
{
    //---
    public static async Task<decimal> Total(FileInfo order, FileInfo discounts)
    {
        var lines = await File.ReadAllLinesAsync(order.FullName);
        var reduced = File.ReadAllLinesAsync(discounts.FullName).Result; // PERF4001
        return lines.Length - reduced.Length;
    }
    //---
}
