// plan: Seq Scan -> Index Scan
// runs: 5
// size: 1000
using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

//---
public class Member
{
    public int Id { get; set; }
    public string Email { get; set; } = "";
    public string Name { get; set; } = "";
}

public class Club(DbContextOptions<Club> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public Task<Member?> ByEmail(string email) => Members.FirstOrDefaultAsync(member => member.Email == email); // PERF2011 @Email
}
//---

public static class Reception
{
    public static Task<Member?> Greet(Club club) => club.ByEmail("m4990@club.org");

    internal static void Seed(Club club, int size) => club.Members.AddRange(Enumerable.Range(1, size).Select(i => new Member { Email = $"m{i}@club.org", Name = $"Member {i}" }));
}
