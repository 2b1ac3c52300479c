using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

public class Entry
{
    public int Id { get; set; }
}

public class Journal(DbContextOptions<Journal> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
}

public class Audit : SaveChangesInterceptor;

static class Allowed
{
    static void Audited(Journal journal)
    {
        journal.Entries.RemoveRange(journal.Entries.ToList());
        journal.SaveChanges();
    }
}
