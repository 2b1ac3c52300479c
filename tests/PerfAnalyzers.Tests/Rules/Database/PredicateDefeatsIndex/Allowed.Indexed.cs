using System.Linq;
using Microsoft.EntityFrameworkCore;

// The database has an index on just that.
public class People : DbContext
{
    public DbSet<Person> All => Set<Person>();

    public IQueryable<Person> Named(string name) => All.Where(p => p.Name.ToLower() == name);

    public IQueryable<Person> Like(string part) => All.Where(p => p.Name.Contains(part));
}

public class Person
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class AddNameIndex
{
    public string[] Up() => ["CREATE INDEX ix_name ON people (lower(name))", "create index ix_part on people using gin (name gin_trgm_ops)"];
}
