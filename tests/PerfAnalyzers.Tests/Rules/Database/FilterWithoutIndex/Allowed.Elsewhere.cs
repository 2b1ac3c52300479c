using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

// A context of another assembly, and a configuration of another one.
public static class Elsewhere
{
    public static Task<Customer?> ByCity(Shop shop, string city) => shop.Customers.FirstOrDefaultAsync(customer => customer.City == city);
}

public class Member
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Club(DbContextOptions<Club> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(Shop).Assembly);

    Task<Member?> ByName(string name) => Members.FirstOrDefaultAsync(member => member.Name == name);
}
