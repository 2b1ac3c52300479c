using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

public static class Flagged
{
    public static List<int> Collection(Lending lending) => lending.Members.Include(m => m.Loans).ToList().Select(m => m.Loans.Count).ToList();

    public static int Below(Lending lending)
    {
        var length = 0;
        foreach (var loan in lending.Loans.Include(l => l.Books).ThenInclude(b => b.Author).ToList())
        {
            foreach (var book in loan.Books)
                length += book.Author!.Name.Length;
        }

        return length;
    }

    public static int OfOne(Lending lending, int id)
    {
        var loan = lending.Loans.Include(l => l.Books).ThenInclude(b => b.Author).First(l => l.Id == id);
        return loan.Books.Sum(b => b.Author!.Name.Length);
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
