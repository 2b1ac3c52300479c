using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;

// SQLite has no decimals to add.
class Ledger : DbContext
{
    public DbSet<Entry> Entries => Set<Entry>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=ledger.db");

    public decimal Balance() => Entries.ToList().Sum(e => e.Amount);
}

class Entry
{
    public int Id { get; set; }
    public decimal Amount { get; set; }
}
