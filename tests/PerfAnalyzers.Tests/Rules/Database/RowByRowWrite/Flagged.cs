using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

[Index(nameof(Times)), Index(nameof(Level))]
public class Entry
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public string? Reader { get; set; }
    public bool IsRead { get; set; }
    public int Times { get; set; }
    public short Level { get; set; }
    public int? Rank { get; set; }
}

public class Journal(DbContextOptions<Journal> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
}

public static class Deleted
{
    // What is old goes.
    public static void Inline(Journal journal)
    {
        journal.RemoveRange(journal.Entries.Where(entry => entry.Times < 3).ToList()); // PERF2012
        journal.SaveChanges();
    }

    public static async Task<int> Counted(Journal journal, CancellationToken cancellation)
    {
        var old = await journal.Entries.Where(entry => entry.IsRead).ToArrayAsync(cancellation).ConfigureAwait(false); // PERF2012
        journal.RemoveRange(old);
        return await journal.SaveChangesAsync(cancellation).ConfigureAwait(false);
    }

    public static async Task TokenOfTheQuery(Journal journal, CancellationToken cancellation)
    {
        // Nobody reads these.
        var old = await journal.Entries
            .Where(entry => entry.IsRead)
            .OrderBy(entry => entry.Id)
            .ToListAsync(cancellation); // PERF2012
        journal.Entries.RemoveRange(old);
        await journal.SaveChangesAsync();
    }

    public static Task OfQuery(Journal journal)
    {
        var old = from entry in journal.Entries where entry.Times > 2 select entry;
        journal.Entries.RemoveRange(old); // PERF2012
        return journal.SaveChangesAsync();
    }

    public static void OfSet(Journal journal)
    {
        journal.Entries.RemoveRange(journal.Entries); // PERF2012
        journal.SaveChanges();
    }

    public static async Task OneByOne(Journal journal)
    {
        foreach (var entry in await journal.Entries.Where(entry => entry.IsRead).ToListAsync()) // PERF2012
        {
            journal.Entries.Remove(entry);
        }

        await journal.SaveChangesAsync();
    }

    public static void WhileRead(Journal journal)
    {
        foreach (var entry in journal.Entries) // PERF2012
        {
            if (entry.Times == 0)
                journal.Entry(entry).State = EntityState.Deleted;
        }

        journal.SaveChanges();
    }

    public static void InList(Journal journal, List<int> levels)
    {
        var old = journal.Set<Entry>().Where(entry => levels.Contains(entry.Level)).ToList(); // PERF2012
        old.ForEach(entry => journal.Remove(entry));
        journal.SaveChanges();
    }

    public static void InQuery(Journal journal)
    {
        var old = (from entry in journal.Entries where entry.Times > 2 select entry).ToList(); // PERF2012
        journal.Entries.RemoveRange(old);
        journal.SaveChanges();
    }
}

public static class Updated
{
    public static async Task Constant(Journal journal)
    {
        var entries = await journal.Entries.Where(entry => !entry.IsRead).ToListAsync(); // PERF2012
        foreach (var entry in entries)
            entry.IsRead = true;
        await journal.SaveChangesAsync();
    }

    public static async Task Several(Journal journal, string reader, int level)
    {
        var entries = await journal.Entries
            .Where(entry => !entry.IsRead)
            .ToListAsync(); // PERF2012
        foreach (var entry in entries)
        {
            entry.IsRead = true;
            entry.Reader = reader;
            entry.Times = entry.Times + entry.Id;
            entry.Level = 4;
            entry.Rank = level;
        }

        await journal.SaveChangesAsync();
    }

    public static void Computed(Journal journal, int more)
    {
        foreach (var entry in journal.Entries.Where(entry => entry.IsRead)) // PERF2012
        {
            entry.Times += more;
            entry.Level++;
            entry.Reader = null;
        }

        journal.SaveChanges();
    }

    public static void Some(Journal journal)
    {
        journal.Entries.ToList().ForEach(entry => entry.Times *= 2); // PERF2012 @ToList
        journal.SaveChanges();
    }

    public static async Task Conditional(Journal journal, int most)
    {
        await foreach (var entry in journal.Entries.AsAsyncEnumerable()) // PERF2012
        {
            if (entry.Times > most)
            {
                // Enough.
                entry.Times = most;
            }
        }

        await journal.SaveChangesAsync();
    }

    public static void Emptied(Journal journal)
    {
        foreach (var @event in journal.Entries.Where(entry => entry.Times > 2)) // PERF2012
        {
            @event.Times = default;
            @event.Rank = -1;
            @event.Reader = @event.Text;
            @event.Level -= 2;
        }

        journal.SaveChanges();
    }

    public static void OneIfNone(Journal journal)
    {
        foreach (var entry in journal.Entries.Where(entry => entry.IsRead).ToList()) // PERF2012
        {
            if (!entry.IsRead || entry.Rank == null)
                entry.Times = entry.Rank ?? 1;
        }

        journal.SaveChanges();
    }

    public static void Own(Journal journal)
    {
        var entries = journal.Entries.ToList(); // PERF2012
        foreach (var entry in entries)
            entry.Rank = entry.Times;
        journal.SaveChanges();
    }
}

public static class Filled
{
    internal static void Seed(Journal journal, int size) =>
        journal.Entries.AddRange(Enumerable.Range(1, size).Select(i => new Entry { Text = $"t{i}", IsRead = i % 2 == 0, Times = i % 5, Level = (short)(i % 3), Reader = i % 3 == 0 ? "r" : null }));
}
