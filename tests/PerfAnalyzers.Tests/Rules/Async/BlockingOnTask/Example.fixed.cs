using System;
using System.IO;
using System.Threading.Tasks;

public static class Prices
{
    //---
    public static async Task<decimal> Total(FileInfo order, FileInfo discounts)
    {
        var lines = await File.ReadAllLinesAsync(order.FullName);
        var reduced = await File.ReadAllLinesAsync(discounts.FullName);
        return lines.Length - reduced.Length;
    }
    //---
}
