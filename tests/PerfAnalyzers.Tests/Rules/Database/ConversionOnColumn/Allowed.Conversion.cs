using System.Linq;
using Microsoft.EntityFrameworkCore;

// Stored as text, the column is the text it is compared as.
public class Tickets : DbContext
{
    public DbSet<Ticket> All => Set<Ticket>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Ticket>().Property(t => t.State).HasMaxLength(10).HasConversion<string>();

    public IQueryable<Ticket> In(string state) => All.Where(t => t.State.ToString() == state);
}

public class Ticket
{
    public int Id { get; set; }
    public TicketState State { get; set; }
}

public enum TicketState { Open, Closed }
