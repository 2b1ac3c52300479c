using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

public class Entry
{
    public int Id { get; set; }
    public bool IsRead { get; set; }
    public DateTime Seen { get; set; }
}

public class Journal(DbContextOptions<Journal> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    public void Clear()
    {
        var all = Entries.ToList(); // PERF2012
        Console.WriteLine("all");
        Entries.RemoveRange(all);
        SaveChanges();
    }
}

public static class FlaggedWithoutFix
{
    public static async Task IfAny(Journal journal)
    {
        var old = await journal.Entries.Where(entry => entry.IsRead).ToListAsync(); // PERF2012
        if (old.Count > 0)
        {
            journal.Entries.RemoveRange(old);
            await journal.SaveChangesAsync();
        }
    }

    public static async Task Told(Journal journal)
    {
        var old = await journal.Entries.Where(entry => entry.IsRead).ToListAsync(); // PERF2012
        if (!old.Any())
            return;

        journal.Entries.RemoveRange(old);
        await journal.SaveChangesAsync();
        Console.WriteLine(old.Count);
    }

    // Nothing would be awaited any more.
    public static async Task SavedWithoutWaiting(Journal journal)
    {
        var old = await journal.Entries.Where(entry => entry.IsRead).ToListAsync(); // PERF2012
        journal.Entries.RemoveRange(old);
        journal.SaveChanges();
    }

    public static async Task InTransaction(Journal journal)
    {
        await using var transaction = await journal.Database.BeginTransactionAsync();
        if (await journal.Entries.CountAsync() < 5)
            return;

        var now = DateTime.UtcNow;
        var unread = await journal.Entries.Where(entry => !entry.IsRead).ToListAsync(); // PERF2012
        Console.WriteLine(unread.Count);
        foreach (var entry in unread)
            entry.Seen = now;
        await journal.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
