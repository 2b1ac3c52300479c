// size: 10
using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Payments
{
    private static readonly HttpClient Bank = new();

    //---
    public static async Task Pay(Shop shop, Uri bank)
    {
        await using var transaction = await shop.Database.BeginTransactionAsync();
        var receipt = await Bank.GetStringAsync(bank); // PERF2022

        shop.Notes.Add(new Note { OrderId = 1, Text = receipt });
        await shop.SaveChangesAsync();
        await transaction.CommitAsync();
    }
    //---
}
