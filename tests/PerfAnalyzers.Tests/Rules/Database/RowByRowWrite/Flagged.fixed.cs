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
        journal.Entries.Where(entry => entry.Times < 3).ExecuteDelete();
    }

    public static async Task<int> Counted(Journal journal, CancellationToken cancellation)
    {
        return await journal.Entries.Where(entry => entry.IsRead).ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
    }

    public static async Task TokenOfTheQuery(Journal journal, CancellationToken cancellation)
    {
        // Nobody reads these.
        await journal.Entries
            .Where(entry => entry.IsRead)
            .OrderBy(entry => entry.Id)
            .ExecuteDeleteAsync(cancellation);
    }

    public static Task OfQuery(Journal journal)
    {
        var old = from entry in journal.Entries where entry.Times > 2 select entry;
        return old.ExecuteDeleteAsync();
    }

    public static void OfSet(Journal journal)
    {
        journal.Entries.ExecuteDelete();
    }

    public static async Task OneByOne(Journal journal)
    {
        await journal.Entries.Where(entry => entry.IsRead).ExecuteDeleteAsync();
    }

    public static void WhileRead(Journal journal)
    {
        journal.Entries.Where(entry => entry.Times == 0).ExecuteDelete();
    }

    public static void InList(Journal journal, List<int> levels)
    {
        journal.Set<Entry>().Where(entry => levels.Contains(entry.Level)).ExecuteDelete();
    }

    public static void InQuery(Journal journal)
    {
        (from entry in journal.Entries where entry.Times > 2 select entry).ExecuteDelete();
    }
}

public static class Updated
{
    public static async Task Constant(Journal journal)
    {
        await journal.Entries.Where(entry => !entry.IsRead).ExecuteUpdateAsync(setters => setters.SetProperty(entry => entry.IsRead, true));
    }

    public static async Task Several(Journal journal, string reader, int level)
    {
        await journal.Entries
            .Where(entry => !entry.IsRead)
            .ExecuteUpdateAsync(setters => setters
                .SetProperty(entry => entry.IsRead, true)
                .SetProperty(entry => entry.Reader, reader)
                .SetProperty(entry => entry.Times, entry => entry.Times + entry.Id)
                .SetProperty(entry => entry.Level, (short)4)
                .SetProperty(entry => entry.Rank, (int?)level));
    }

    public static void Computed(Journal journal, int more)
    {
        journal.Entries.Where(entry => entry.IsRead).ExecuteUpdate(setters => setters
            .SetProperty(entry => entry.Times, entry => entry.Times + more)
            .SetProperty(entry => entry.Level, entry => (short)(entry.Level + 1))
            .SetProperty(entry => entry.Reader, (string?)null));
    }

    public static void Some(Journal journal)
    {
        journal.Entries.ExecuteUpdate(setters => setters.SetProperty(entry => entry.Times, entry => entry.Times * 2));
    }

    public static async Task Conditional(Journal journal, int most)
    {
        // Enough.

        await journal.Entries.Where(entry => entry.Times > most).ExecuteUpdateAsync(setters => setters.SetProperty(entry => entry.Times, most));
    }

    public static void Emptied(Journal journal)
    {
        journal.Entries.Where(entry => entry.Times > 2).ExecuteUpdate(setters => setters
            .SetProperty(@event => @event.Times, default(int))
            .SetProperty(@event => @event.Rank, (int?)(-1))
            .SetProperty(@event => @event.Reader, @event => @event.Text)
            .SetProperty(@event => @event.Level, @event => (short)(@event.Level - 2)));
    }

    public static void OneIfNone(Journal journal)
    {
        journal.Entries.Where(entry => entry.IsRead).Where(entry => !entry.IsRead || entry.Rank == null).ExecuteUpdate(setters => setters.SetProperty(entry => entry.Times, entry => entry.Rank ?? 1));
    }

    public static void Own(Journal journal)
    {
        journal.Entries.ExecuteUpdate(setters => setters.SetProperty(entry => entry.Rank, entry => (int?)entry.Times));
    }
}

public static class Filled
{
    internal static void Seed(Journal journal, int size) =>
        journal.Entries.AddRange(Enumerable.Range(1, size).Select(i => new Entry { Text = $"t{i}", IsRead = i % 2 == 0, Times = i % 5, Level = (short)(i % 3), Reader = i % 3 == 0 ? "r" : null }));
}
