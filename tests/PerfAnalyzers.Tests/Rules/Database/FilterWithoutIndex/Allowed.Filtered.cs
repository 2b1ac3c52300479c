using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

public class Member
{
    public int Id { get; set; }
    public int Tenant { get; set; }
    public string Name { get; set; } = "";
}

// Every query asks for the tenant, too.
public class Club(DbContextOptions<Club> options, int tenant) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Member>().HasQueryFilter(member => member.Tenant == tenant);
        model.Entity<Member>().HasIndex(member => member.Tenant);
    }

    Task<Member?> ByName(string name) => Members.FirstOrDefaultAsync(member => member.Name == name);
}
