using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Microsoft.EntityFrameworkCore
{
    public static class Provider
    {
        public static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder options, string connection) => options;
    }
}

// SQL Server makes an int of the value.
public class Tickets : DbContext
{
    public DbSet<Ticket> All => Set<Ticket>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("Server=.");

    public IQueryable<Ticket> One(long id) => All.Where(t => t.Id == id);
}

public class Ticket
{
    public int Id { get; set; }
}
