using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

public class Member
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

//---
public class Loan
{
    private readonly ILazyLoader? _loader;
    private Member? _member;

    public Loan()
    {
    }

    private Loan(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }
    public int MemberId { get; set; }
    public DateTime Due { get; set; }
    public Member Member { get => _loader!.Load(this, ref _member)!; set => _member = value; }
}

public static class Reminders
{
    public static async Task<List<string>> Late(Lending lending, DateTime today)
    {
        var late = await lending.Loans.Where(l => l.Due < today).OrderBy(l => l.Id).ToListAsync();
        return late.Select(l => $"{l.Member.Name}: {l.Due:d}").ToList(); // PERF2002 @Member
    }
}
//---

public class Lending(DbContextOptions<Lending> options) : DbContext(options)
{
    public DbSet<Loan> Loans => Set<Loan>();
    public DbSet<Member> Members => Set<Member>();
}

public static class Desk
{
    internal static void Seed(Lending lending, int size)
    {
        lending.Members.AddRange(Enumerable.Range(1, size).Select(i => new Member { Id = i, Name = $"Member {i}" }));
        lending.Loans.AddRange(Enumerable.Range(1, size).Select(i => new Loan { Id = i, MemberId = i, Due = new DateTime(2020, 1, 1).AddDays(i) }));
    }
}
