using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

//---
public class Account
{
    public int Id { get; set; }
    public string Owner { get; set; } = "";
    public bool IsActive { get; set; }
    public int Points { get; set; }
}

public class Club(DbContextOptions<Club> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();
}

public static class Bonus
{
    public static async Task Give(Club club, int points)
    {
        var accounts = await club.Accounts.Where(account => account.IsActive).ToListAsync(); // PERF2012
        foreach (var account in accounts)
            account.Points += points;

        await club.SaveChangesAsync();
    }
    //---

    internal static void Seed(Club club, int size) => club.Accounts.AddRange(Enumerable.Range(1, size).Select(i => new Account { Owner = $"o{i}", IsActive = i % 2 == 0 }));
}
