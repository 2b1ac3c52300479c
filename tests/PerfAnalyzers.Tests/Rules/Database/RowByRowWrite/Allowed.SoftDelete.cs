using System.Linq;
using Microsoft.EntityFrameworkCore;

public class Entry
{
    public int Id { get; set; }
    public bool IsDeleted { get; set; }
}

public class Journal(DbContextOptions<Journal> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Entry>().HasQueryFilter(entry => !entry.IsDeleted);
}

static class Allowed
{
    static void Filtered(Journal journal)
    {
        journal.Entries.RemoveRange(journal.Entries.ToList());
        journal.SaveChanges();
    }
}
