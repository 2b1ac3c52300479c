using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

public class Entry
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public bool IsRead { get; set; }
    public int Times { get; set; }
    public int Position { get; set; }
    public Guid Key { get; set; }
    public Author? Author { get; set; }
    public string Spoken { get => Text; set { Text = value; Times++; } }
}

public class Author
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<Entry> Entries { get; set; } = [];

    public void Retire() => Name = "";
}

public class Chapter
{
    public int Id { get; set; }
    public Chapter? Parent { get; set; }
}

public class Draft
{
    public int Id { get; set; }

    [ConcurrencyCheck]
    public string Text { get; set; } = "";
}

public class Letter
{
    public int Id { get; set; }
    public uint Version { get; set; }
}

public class Journal(DbContextOptions<Journal> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
    public DbSet<Author> Authors => Set<Author>();
    public DbSet<Chapter> Chapters => Set<Chapter>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<Letter> Letters => Set<Letter>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Letter>().Property(letter => letter.Version).IsRowVersion();
}

public interface IBooks
{
    Task Note(string what);
}

static class Allowed
{
    // One row.
    static void One(Journal journal, int id)
    {
        journal.Entries.RemoveRange(journal.Entries.Where(entry => entry.Id == id).ToList());
        journal.SaveChanges();
    }

    // Children go before their parents.
    static void Tree(Journal journal)
    {
        journal.Chapters.RemoveRange(journal.Chapters.ToList());
        journal.SaveChanges();
    }

    // Sent together, or not at all.
    static async Task Replaced(Journal journal, List<Entry> entries)
    {
        var old = await journal.Entries.Where(entry => entry.IsRead).ToListAsync();
        journal.Entries.RemoveRange(old);
        journal.Entries.AddRange(entries);
        await journal.SaveChangesAsync();
    }

    static async Task Both(Journal journal)
    {
        var entries = await journal.Entries.Where(entry => entry.IsRead).ToListAsync();
        var authors = await journal.Authors.Where(author => author.Name == "").ToListAsync();
        journal.Entries.RemoveRange(entries);
        journal.Authors.RemoveRange(authors);
        await journal.SaveChangesAsync();
    }

    static void OtherChanged(Journal journal, Author author)
    {
        author.Name = "none";
        journal.Entries.RemoveRange(journal.Entries.Where(entry => entry.Author == author).ToList());
        journal.SaveChanges();
    }

    static void OtherToldToChange(Journal journal, Author author)
    {
        author.Retire();
        journal.Entries.RemoveRange(journal.Entries.Where(entry => entry.Author == author).ToList());
        journal.SaveChanges();
    }

    // It may have the same context.
    static async Task Noted(Journal journal, IBooks books)
    {
        var old = await journal.Entries.Where(entry => entry.IsRead).ToListAsync();
        journal.Entries.RemoveRange(old);
        await books.Note("removed");
        await journal.SaveChangesAsync();
    }

    static async Task<List<Entry>> Returned(Journal journal)
    {
        var old = await journal.Entries.Where(entry => entry.IsRead).ToListAsync();
        journal.Entries.RemoveRange(old);
        await journal.SaveChangesAsync();
        return old;
    }

    static void Printed(Journal journal)
    {
        foreach (var entry in journal.Entries.Where(entry => entry.IsRead).ToList())
        {
            Console.WriteLine(entry.Text);
            journal.Remove(entry);
        }

        journal.SaveChanges();
    }

    // A few at a time, so that nobody waits for a lock.
    static async Task Batch(Journal journal)
    {
        var some = await journal.Entries.Where(entry => entry.IsRead).OrderBy(entry => entry.Id).Take(500).ToListAsync();
        journal.Entries.RemoveRange(some);
        await journal.SaveChangesAsync();
    }

    // The lines that hang on it lose it first.
    static void Included(Journal journal)
    {
        var authors = journal.Authors.Include(author => author.Entries).Where(author => author.Name == "").ToList();
        journal.Authors.RemoveRange(authors);
        journal.SaveChanges();
    }

    static void Numbered(Journal journal)
    {
        var position = 0;
        foreach (var entry in journal.Entries.OrderBy(entry => entry.Text).ToList())
            entry.Position = position++;
        journal.SaveChanges();
    }

    static void Drawn(Journal journal)
    {
        foreach (var entry in journal.Entries.ToList())
            entry.Key = Guid.NewGuid();
        journal.SaveChanges();
    }

    static void WithSideEffect(Journal journal)
    {
        foreach (var entry in journal.Entries.ToList())
            entry.Spoken = "yes";
        journal.SaveChanges();
    }

    static void Referring(Journal journal, Author author)
    {
        foreach (var entry in journal.Entries.ToList())
            entry.Author = author;
        journal.SaveChanges();
    }

    // The second reads what the first has set.
    static void OneAfterTheOther(Journal journal)
    {
        foreach (var entry in journal.Entries.ToList())
        {
            entry.Times = 0;
            entry.Position = entry.Times;
        }

        journal.SaveChanges();
    }

    static void InMemory(Journal journal)
    {
        foreach (var entry in journal.Entries.ToList())
            entry.Text = entry.Text.Normalize();
        journal.SaveChanges();
    }

    static void Guarded(Journal journal)
    {
        journal.Drafts.RemoveRange(journal.Drafts.ToList());
        journal.SaveChanges();
        journal.Letters.RemoveRange(journal.Letters.ToList());
        journal.SaveChanges();
    }

    static async Task Handled(Journal journal)
    {
        var old = await journal.Entries.Where(entry => entry.IsRead).ToListAsync();
        journal.Entries.RemoveRange(old);
        try
        {
            await journal.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            Console.WriteLine("in use");
        }
    }

    static void HandledAround(Journal journal)
    {
        try
        {
            journal.Entries.RemoveRange(journal.Entries.Where(entry => entry.IsRead).ToList());
            journal.SaveChanges();
        }
        catch (DbUpdateConcurrencyException)
        {
        }
    }

    static void SavedElsewhere(Journal journal, Action save)
    {
        journal.Entries.RemoveRange(journal.Entries.Where(entry => entry.IsRead).ToList());
        save();
    }

    static void OtherContext(Journal journal, Journal other)
    {
        other.Entries.RemoveRange(journal.Entries.Where(entry => entry.IsRead).ToList());
        other.SaveChanges();
    }

    static void OfText(Journal journal)
    {
        journal.Entries.RemoveRange(journal.Entries.FromSqlRaw("exec Old").ToList());
        journal.SaveChanges();
    }

    static void Given(Journal journal, List<Entry> entries)
    {
        journal.Entries.RemoveRange(entries);
        journal.SaveChanges();
    }

    static void Untracked(Journal journal)
    {
        foreach (var entry in journal.Entries.AsNoTracking().ToList())
            entry.IsRead = true;
        journal.SaveChanges();
    }

    static async Task Aliased(Journal journal, Entry more)
    {
        var set = journal.Entries;
        set.Add(more);
        var old = await set.Where(entry => entry.IsRead).ToListAsync();
        set.RemoveRange(old);
        await journal.SaveChangesAsync();
    }
}
