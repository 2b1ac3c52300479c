// target: net8.0
// no proof: Entity Framework 6 is not referenced, its types are declared below
using System.Data.Entity;
using System.Linq;

public static class Readers
{
    // A virtual navigation is enough for its proxies.
    public static int Walked(Library library)
    {
        var length = 0;
        foreach (var loan in library.Loans.Where(l => l.Days > 14))
            length += loan.Reader.Name.Length; // PERF2002 @Reader

        return length;
    }

    // There is no ThenInclude.
    public static int ToOneAfterAnother(Library library)
    {
        var length = 0;
        foreach (var loan in library.Loans.ToList())
            length += loan.Reader.Town.Name.Length; // PERF2002 @Town

        return length;
    }
}

public class Library : DbContext
{
    public DbSet<Loan> Loans => Set<Loan>();
}

public class Loan
{
    public int Id { get; set; }
    public int Days { get; set; }
    public int ReaderId { get; set; }
    public virtual Reader Reader { get; set; }
}

public class Reader
{
    public int Id { get; set; }
    public string Name { get; set; }
    public virtual Town Town { get; set; }
}

public class Town
{
    public int Id { get; set; }
    public string Name { get; set; }
}

namespace System.Data.Entity
{
    public abstract class DbContext
    {
        public DbSet<T> Set<T>() => throw new NotSupportedException();
    }

    public abstract class DbSet<T> : IQueryable<T>
    {
        public abstract Type ElementType { get; }
        public abstract Linq.Expressions.Expression Expression { get; }
        public abstract IQueryProvider Provider { get; }
        public abstract Collections.Generic.IEnumerator<T> GetEnumerator();
        Collections.IEnumerator Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public static class QueryableExtensions
    {
        public static IQueryable<T> Include<T, TProperty>(this IQueryable<T> source, Linq.Expressions.Expression<Func<T, TProperty>> path) => throw new NotSupportedException();
    }
}
