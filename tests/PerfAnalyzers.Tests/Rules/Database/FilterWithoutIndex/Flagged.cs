// no proof: the index is a matter of the database, which a migration changes
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Clubs
{
    // Who belongs to a club.
    [Index(nameof(Email), nameof(Name))]
    public class Member
    {
        public int Id { get; set; }
        public string Email { get; set; } = "";
        public string Name { get; set; } = "";
        public bool IsActive { get; set; }
        public DateTime Joined { get; set; }
        public DateTime? Left { get; set; }
    }

    public class Club(DbContextOptions<Club> options) : DbContext(options)
    {
        public DbSet<Member> Members => Set<Member>();

        // Only the second column of an index.
        public Task<Member?> ByName(string name) => Members.FirstOrDefaultAsync(member => member.Name == name); // PERF2011 @Name

        public Task<List<Member>> Since(DateTime day) => Members.Where(member => member.IsActive && day <= member.Joined).Take(50).ToListAsync(); // PERF2011 @Joined

        public Task<List<string>> Query(string name) => (from member in Members where member.Name == name select member.Email).ToListAsync(); // PERF2011 @Name

        public Task<List<Member>> Newest() => Members.OrderByDescending(member => member.Joined).Take(20).ToListAsync(); // PERF2011 @Joined

        public Task<int> LeftBefore(DateTime day) => Set<Member>().CountAsync(member => member.Left!.Value < day); // PERF2011 @Left

        public Task<int> OneOf(List<string> names) => Members.CountAsync(member => names.Contains(member.Name)); // PERF2011 @Name
    }
}
