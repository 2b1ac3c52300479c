// size: 10
using System;
using System.Linq;
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

        await shop.Notes.Where(note => note.Id == 1).ExecuteUpdateAsync(set => set.SetProperty(note => note.Text, receipt));
        await transaction.CommitAsync();
    }
    //---
}
