using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

class FlaggedWithoutFix
{
    // An index, so there is something to lose.
    async Task<Member?> Lower(Club club, string email) => await club.Members.FirstOrDefaultAsync(m => m.Email.ToLower() == email.ToLower()); // PERF2010 @ToLower

    async Task<Member?> Upper(Club club, string email) => await club.Members.FirstOrDefaultAsync(m => m.Email.ToUpperInvariant().Equals(email)); // PERF2010 @ToUpperInvariant

    async Task<bool> Trimmed(Club club, string email) => await club.Members.AnyAsync(m => email == m.Email.Trim()); // PERF2010

    async Task<int> Substring(Club club, string start) => await club.Members.CountAsync(m => m.Email.Substring(0, 3) == start); // PERF2010

    async Task<int> FirstOfTheIndex(Club club, string city) => await club.Members.CountAsync(m => m.City.ToLower() == city && m.IsActive); // PERF2010

    async Task<int> InAList(Club club, List<string> emails) => await club.Members.CountAsync(m => emails.Contains(m.Email.ToLower())); // PERF2010 @ToLower

    async Task<int> LastOfTheIndex(Club club, string street) => await club.Members.CountAsync(m => m.Street.ToLower() == street); // PERF2010 info

    async Task<int> AYearFromOutside(Club club, int year) => await club.Members.CountAsync(m => m.Joined.Year == year && m.Joined.Month == 5); // PERF2010 @Year

    async Task<int> AMonth(Club club, int month) => await club.Members.CountAsync(m => m.Joined.Month == month); // PERF2010 @Month

    // It may have a time of day.
    async Task<int> ADay(Club club, DateTime at) => await club.Members.CountAsync(m => m.Joined.Date == at); // PERF2010 @Date

    async Task<int> Expiring(Club club, DateTime now) => await club.Members.CountAsync(m => m.Joined.AddDays(30) > now); // PERF2010 @AddDays

    async Task<int> Recent(Club club, DateTime now) => await club.Members.CountAsync(m => (now - m.Joined).TotalDays < 7); // PERF2010 @TotalDays

    async Task<int> Arithmetic(Club club, int number) => await club.Members.CountAsync(m => m.Id * 2 + 1 > number || m.Id + 1 == number); // PERF2010 @m.Id + 1

    async Task<List<Member>> Sorted(Club club) => await club.Members.OrderBy(m => m.Email.ToLower()).Take(9).ToListAsync(); // PERF2010 @ToLower

    async Task<List<Member>> SortedByText(Club club) => await club.Members.OrderByDescending(m => m.Id.ToString()).Take(9).ToListAsync(); // PERF2010 @ToString

    async Task<List<Member>> SortedByDay(Club club) => await (from member in club.Members orderby member.Joined.Date select member).Take(9).ToListAsync(); // PERF2010 @Date

    // An index finds beginnings only.
    async Task<int> Containing(Club club, string part) => await club.Members.CountAsync(m => m.Email.Contains(part)); // PERF2010 info @Contains

    async Task<int> ContainingAnyCase(Club club, string part) => await club.Members.CountAsync(m => m.Email.ToLower().Contains(part)); // PERF2010 info @Contains

    async Task<int> Ending(Club club, string end) => await club.Members.CountAsync(m => m.Email.EndsWith(end)); // PERF2010 info @EndsWith

    async Task<int> Like(Club club, string part) => await club.Members.CountAsync(m => EF.Functions.Like(m.Email, $"%{part}%")); // PERF2010 info @Like

    async Task<int> LikeOfPieces(Club club, string end) => await club.Members.CountAsync(m => EF.Functions.Like(m.Email, "%" + end)); // PERF2010 info @Like
}

class Club : DbContext
{
    public DbSet<Member> Members => Set<Member>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Member>().HasIndex(m => m.Email).IsUnique();
        model.Entity<Member>(member => member.HasIndex(m => new { m.City, m.Street }));
    }
}

[Index(nameof(Joined))]
class Member
{
    public int Id { get; set; }
    public string Email { get; set; } = "";
    public string City { get; set; } = "";
    public string Street { get; set; } = "";
    public DateTime Joined { get; set; }
    public bool IsActive { get; set; }
}
