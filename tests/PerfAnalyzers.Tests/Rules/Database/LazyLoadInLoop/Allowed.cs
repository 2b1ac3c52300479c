using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

public static class Allowed
{
    static int Included(Lending lending) => lending.Loans.Include(l => l.Member).ToList().Sum(l => l.Member.Name.Length);

    static int IncludedThrough(Lending lending)
    {
        var length = 0;
        foreach (var loan in lending.Loans.Include(l => l.Member).ThenInclude(m => m.Town).ToList())
            length += loan.Member.Town!.Name.Length;
        return length;
    }

    static int IncludedByName(Lending lending) => lending.Loans.Include("Member.Town").ToList().Sum(l => l.Member.Town!.Name.Length);

    static List<string> Projected(Lending lending) => lending.Loans.Select(l => l.Member.Name).ToList();

    static int Columns(Lending lending) => lending.Loans.ToList().Sum(l => l.MemberId + l.Days);

    static string One(Lending lending, int id)
    {
        var loan = lending.Loans.First(l => l.Id == id);
        return loan.Member.Name;
    }

    static int WalkedOnce(Lending lending, int id)
    {
        var days = 0;
        foreach (var loan in lending.Members.First(m => m.Id == id).Loans)
            days += loan.Days;
        return days;
    }

    // The loans find the members that are here.
    static int FixedUp(Lending lending)
    {
        var members = lending.Members.ToDictionary(m => m.Id);
        var loans = lending.Loans.ToList();
        return members.Count + loans.Sum(l => l.Member.Name.Length);
    }

    // All of them are here.
    static int OfTheSameTable(Lending lending) => lending.Books.ToList().Count(b => b.Previous != null);

    // All lead to the same one.
    static int OfOneMember(Lending lending, int id) => lending.Loans.Where(l => l.MemberId == id).ToList().Sum(l => l.Member.Name.Length);

    static int Explicit(Lending lending)
    {
        var length = 0;
        foreach (var loan in lending.Loans.ToList())
        {
            lending.Entry(loan).Reference(l => l.Member).Load();
            length += loan.Member.Name.Length;
        }

        return length;
    }

    static int AutomaticallyIncluded(Lending lending) => lending.Books.ToList().Count(b => b.Shelf!.Room == "A");

    static int Owned(Lending lending) => lending.Books.ToList().Count(b => b.Cover!.Color == "red");

    static int NotTracked(Lending lending) => lending.Loans.AsNoTracking().ToList().Sum(l => l.Member.Name.Length);

    static int Few(Lending lending) => lending.Loans.OrderBy(l => l.Id).Take(3).ToList().Sum(l => l.Member.Name.Length);

    // Nobody here knows where they come from.
    static int Given(List<Loan> loans) => loans.Sum(l => l.Member.Name.Length);

    static void Assigned(Lending lending, Member member)
    {
        foreach (var loan in lending.Loans.ToList())
            loan.Member = member;
    }

    static string First(Lending lending)
    {
        foreach (var loan in lending.Loans.ToList())
        {
            if (loan.Days > 30)
                return loan.Member.Name;
        }

        return "";
    }

    static string Named(Lending lending) => string.Concat(lending.Loans.ToList().Select(l => nameof(l.Member)));
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
