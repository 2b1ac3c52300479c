using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

public class Entry
{
    public int Id { get; set; }
    public bool IsDeleted { get; set; }
}

public class Journal(DbContextOptions<Journal> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    public override Task<int> SaveChangesAsync(CancellationToken cancellation = default)
    {
        foreach (var removed in ChangeTracker.Entries<Entry>().Where(entry => entry.State == EntityState.Deleted))
        {
            removed.State = EntityState.Modified;
            removed.Entity.IsDeleted = true;
        }

        return base.SaveChangesAsync(cancellation);
    }
}

static class Allowed
{
    static async Task Marked(Journal journal)
    {
        journal.Entries.RemoveRange(await journal.Entries.ToListAsync());
        await journal.SaveChangesAsync();
    }
}
