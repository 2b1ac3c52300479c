using System.Linq;
using Microsoft.EntityFrameworkCore;

public class Entry
{
    public int Id { get; set; }
}

public class Journal(DbContextOptions<Journal> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
}

static class Allowed
{
    // It knows no statements.
    static void UseInMemoryDatabase(DbContextOptionsBuilder options, string name)
    {
    }

    static DbContextOptionsBuilder<Journal> Options(DbContextOptionsBuilder<Journal> options)
    {
        UseInMemoryDatabase(options, "journal");
        return options;
    }

    static void NotRelational(Journal journal)
    {
        journal.Entries.RemoveRange(journal.Entries.ToList());
        journal.SaveChanges();
    }
}
