using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

//---
[Index(nameof(Email))]
public class Member
{
    public int Id { get; set; }
    public string Email { get; set; } = "";
    public string Name { get; set; } = "";
}

public class Club(DbContextOptions<Club> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public Task<Member?> ByEmail(string email) => Members.FirstOrDefaultAsync(member => member.Email == email);
}
//---
