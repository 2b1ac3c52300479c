using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

//---
public class Entry
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public bool IsRead { get; set; }
}

public class Journal(DbContextOptions<Journal> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
}

public static class Cleanup
{
    public static async Task DeleteRead(Journal journal)
    {
        var old = await journal.Entries.Where(entry => entry.IsRead).ToListAsync(); // PERF2012
        journal.Entries.RemoveRange(old);
        await journal.SaveChangesAsync();
    }
    //---

    internal static void Seed(Journal journal, int size) => journal.Entries.AddRange(Enumerable.Range(1, size).Select(i => new Entry { Text = $"t{i}", IsRead = i % 2 == 0 }));
}
