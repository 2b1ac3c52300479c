using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Which reads of navigations ask the database for one entity after another.</summary>
public sealed class LazyReadTests
{
    [Theory]
    [InlineData("foreach (var loan in desk.Loans) Console.WriteLine([|loan.Member|].Name);", "Member")]
    [InlineData("var loans = await desk.Loans.ToListAsync(); foreach (var loan in loans) Console.WriteLine([|loan.Member|].Name);", "Member")]
    [InlineData("var names = desk.Loans.ToList().Select(l => [|l.Member|].Name).ToList();", "Member")]
    [InlineData("foreach (var member in desk.Members.Include(m => m.Loans).ToList()) foreach (var loan in member.Loans) Console.WriteLine([|loan.Book|].Title);", "Loans.Book")]
    public void Each_entity_loads_it(string body, string path) => Assert.Equal(path, string.Join(".", Read(body)!.Path.Select(step => step.Name)));

    [Theory]
    [InlineData("var loan = desk.Loans.First(); Console.WriteLine([|loan.Member|].Name);")]
    [InlineData("foreach (var loan in desk.Loans.Include(l => l.Member)) Console.WriteLine([|loan.Member|].Name);")]
    [InlineData("foreach (var loan in desk.Loans) Console.WriteLine([|loan.Member|].Name); desk.Members.Load();")]
    [InlineData("foreach (var loan in given) Console.WriteLine([|loan.Member|].Name);")]
    [InlineData("desk.ChangeTracker.LazyLoadingEnabled = false; foreach (var loan in desk.Loans) Console.WriteLine([|loan.Member|].Name);")]
    public void Loaded_before_once_or_by_others_it_does_not(string body) => Assert.Null(Read(body));

    private static LazyRead? Read(string body) => LazyRead.Of((IPropertyReferenceOperation)Snippet.Of($$"""
        using Microsoft.EntityFrameworkCore;

        class Book { public int Id { get; set; } public string Title { get; set; } = ""; }
        class Member { public int Id { get; set; } public string Name { get; set; } = ""; public virtual List<Loan> Loans { get; set; } = []; }
        class Loan { public int Id { get; set; } public virtual Member Member { get; set; } = new(); public virtual Book Book { get; set; } = new(); }

        class Desk : DbContext
        {
            public DbSet<Loan> Loans => Set<Loan>();
            public DbSet<Member> Members => Set<Member>();
            protected override void OnConfiguring(DbContextOptionsBuilder builder) => builder.UseLazyLoadingProxies();
        }

        static class Proxies { public static void UseLazyLoadingProxies(this DbContextOptionsBuilder builder) { } }

        class Sample { async Task Run(Desk desk, List<Loan> given) { await Task.Yield(); {{body}} } }
        """).Marked);
}
