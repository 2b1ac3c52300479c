using System.Linq;
using Microsoft.EntityFrameworkCore;

public class Entry
{
    public int Id { get; set; }
}

public class Letter : Entry
{
    public string To { get; set; } = "";
}

public class Journal(DbContextOptions<Journal> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Entry>().UseTptMappingStrategy();
}

static class Allowed
{
    static void OfSeveralTables(Journal journal)
    {
        journal.Entries.RemoveRange(journal.Entries.ToList());
        journal.SaveChanges();
    }
}
