using System;
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Microsoft.EntityFrameworkCore
{
    public static class Provider
    {
        public static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder options, string connection) => options;
    }
}

// SQL Server seeks the range of a date by itself.
public class Visits : DbContext
{
    public DbSet<Visit> All => Set<Visit>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("Server=.");

    public IQueryable<Visit> On(DateTime day) => All.Where(v => v.At.Date == day.Date);
}

[Index(nameof(At))]
public class Visit
{
    public int Id { get; set; }
    public DateTime At { get; set; }
}
