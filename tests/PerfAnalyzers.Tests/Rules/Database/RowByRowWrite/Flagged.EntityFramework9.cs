// target: net8.0
// no proof: Entity Framework Core 9 is not referenced, its types are declared below
using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

public static class Reading
{
    // What is set is an expression here.
    public static async Task Marked(Journal journal, string reader)
    {
        var entries = await journal.Entries.Where(entry => !entry.IsRead).ToListAsync(); // PERF2012
        foreach (var entry in entries)
        {
            entry.IsRead = true;
            entry.Times += 1;
            entry.Reader = reader;
        }

        await journal.SaveChangesAsync();
    }

    public static void Deleted(Journal journal)
    {
        journal.RemoveRange(journal.Entries.Where(entry => entry.IsRead).ToList()); // PERF2012
        journal.SaveChanges();
    }
}

public class Entry
{
    public int Id { get; set; }
    public string Reader { get; set; }
    public bool IsRead { get; set; }
    public int Times { get; set; }
}

public class Journal : DbContext
{
    public DbSet<Entry> Entries => Set<Entry>();
}

namespace Microsoft.EntityFrameworkCore
{
    using Query;

    public class DbContext
    {
        public DbSet<T> Set<T>() where T : class => throw new NotSupportedException();
        public virtual void RemoveRange(IEnumerable<object> entities) => throw new NotSupportedException();
        public virtual void RemoveRange(params object[] entities) => throw new NotSupportedException();
        public virtual int SaveChanges() => throw new NotSupportedException();
        public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public abstract class DbSet<T> : IQueryable<T> where T : class
    {
        public abstract Type ElementType { get; }
        public abstract Expression Expression { get; }
        public abstract IQueryProvider Provider { get; }
        public abstract IEnumerator<T> GetEnumerator();
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public static class EntityFrameworkQueryableExtensions
    {
        public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public static int ExecuteDelete<T>(this IQueryable<T> source) => throw new NotSupportedException();
        public static Task<int> ExecuteDeleteAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static int ExecuteUpdate<T>(this IQueryable<T> source, Expression<Func<SetPropertyCalls<T>, SetPropertyCalls<T>>> setPropertyCalls) => throw new NotSupportedException();
        public static Task<int> ExecuteUpdateAsync<T>(this IQueryable<T> source, Expression<Func<SetPropertyCalls<T>, SetPropertyCalls<T>>> setPropertyCalls, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Microsoft.EntityFrameworkCore.Query
{
    public sealed class SetPropertyCalls<T>
    {
        public SetPropertyCalls<T> SetProperty<TProperty>(Func<T, TProperty> propertyExpression, Func<T, TProperty> valueExpression) => throw new NotSupportedException();
        public SetPropertyCalls<T> SetProperty<TProperty>(Func<T, TProperty> propertyExpression, TProperty valueExpression) => throw new NotSupportedException();
    }
}
