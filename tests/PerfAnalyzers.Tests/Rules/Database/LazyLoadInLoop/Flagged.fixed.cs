using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

public static class Flagged
{
    public static int Listed(Lending lending)
    {
        var loans = lending.Loans.Where(l => l.Days > 14).Include(l => l.Member).ToList();
        var length = 0;
        foreach (var loan in loans)
            length += loan.Member.Name.Length + loan.Member.Name.Length;
        return length;
    }

    public static async Task<List<string>> Asynchronous(Lending lending)
    {
        var loans = await lending.Loans
            .Where(l => l.Days > 14)
            .OrderBy(l => l.Id)
            .Include(l => l.Member)
            .ToListAsync();
        return loans.Select(l => l.Member.Name).ToList();
    }

    public static int Walked(Lending lending)
    {
        var length = 0;
        foreach (var loan in lending.Loans.Include(l => l.Member))
            length += loan.Member.Name.Length;
        return length;
    }

    public static int Further(Lending lending)
    {
        var length = 0;
        foreach (var loan in lending.Loans.Include(l => l.Member.Town).ToList())
            length += loan.Member.Town!.Name.Length;
        return length;
    }

    public static int ByIndex(Lending lending)
    {
        var loans = lending.Loans.Include(l => l.Member).ToList();
        var length = 0;
        for (var i = 0; i < loans.Count; i++)
            length += loans[i].Member.Name.Length;
        return length;
    }
}

public class Lending(DbContextOptions options) : DbContext(options)
{
    public DbSet<Loan> Loans => Set<Loan>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<Book> Books => Set<Book>();

    protected override void OnConfiguring(DbContextOptionsBuilder builder) => builder.UseLazyLoadingProxies();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Book>().Navigation(b => b.Shelf).AutoInclude();
        model.Entity<Book>().OwnsOne(b => b.Cover);
    }
}

public class Loan
{
    public int Id { get; set; }
    public int MemberId { get; set; }
    public virtual Member Member { get; set; } = null!;
    public int Days { get; set; }
    public virtual ICollection<Book> Books { get; set; } = [];
}

public class Member
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public int TownId { get; set; }
    public virtual Town? Town { get; set; }
    public virtual ICollection<Loan> Loans { get; set; } = [];
}

public class Town
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Book
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public virtual Shelf? Shelf { get; set; }
    public virtual Cover? Cover { get; set; }
    public virtual Author? Author { get; set; }
    public int? PreviousId { get; set; }
    public virtual Book? Previous { get; set; }
}

public class Shelf
{
    public int Id { get; set; }
    public string Room { get; set; } = "";
}

public class Cover
{
    public int Id { get; set; }
    public string Color { get; set; } = "";
}

public class Author
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

// The package of the proxies is not referenced here.
public static class Proxies
{
    public static DbContextOptionsBuilder UseLazyLoadingProxies(this DbContextOptionsBuilder builder) => builder;
}
