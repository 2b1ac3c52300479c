using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

public enum Level { Basic, Gold }

[Index(nameof(Email), nameof(Name))]
public class Member
{
    public int Id { get; set; }
    public string Email { get; set; } = "";
    public string Name { get; set; } = "";
    public bool IsActive { get; set; }
    public Level Level { get; set; }
    public int ClubId { get; set; }
    public ClubHouse? Club { get; set; }
    public DateTime Joined { get; set; }
    public string Card { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Badge { get; set; } = "";

    [NotMapped]
    public string Label { get; set; } = "";
}

public class ClubHouse
{
    public int Id { get; set; }
    public string City { get; set; } = "";
}

public class MemberSetup : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder) => builder.HasIndex(member => member.Joined);
}

public class Changes
{
    // As a migration says it.
    void Up(dynamic migrations) => migrations.CreateIndex(name: "IX_Badge", table: "Members", column: "Badge");
}

public class Club(DbContextOptions<Club> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Member>().HasIndex(member => member.Card).IsUnique();
        model.Entity<Member>(member => member.HasIndex("Phone"));
        model.ApplyConfigurationsFromAssembly(typeof(Club).Assembly);
    }

    Task<Member?> Key(int id) => Members.FirstOrDefaultAsync(member => member.Id == id);

    Task<Member?> FirstOfIndex(string email) => Members.FirstOrDefaultAsync(member => member.Email == email);

    Task<Member?> Fluent(string card) => Members.FirstOrDefaultAsync(member => member.Card == card);

    Task<Member?> FluentByName(string phone) => Members.FirstOrDefaultAsync(member => member.Phone == phone);

    Task<List<Member>> Configured(DateTime since) => Members.Where(member => member.Joined > since).Take(50).ToListAsync();

    Task<Member?> Migrated(string badge) => Members.FirstOrDefaultAsync(member => member.Badge == badge);

    Task<List<Member>> ForeignKey(int club) => Members.Where(member => member.ClubId == club).Take(50).ToListAsync();

    // The index finds few rows, among which the name is looked for.
    Task<Member?> OneIsEnough(string email, string name) => Members.FirstOrDefaultAsync(member => member.Name == name && member.Email == email);

    Task<int> Flags() => Members.CountAsync(member => member.IsActive && member.Level == Level.Gold);

    // An index would not help.
    Task<int> Different(string name) => Members.CountAsync(member => member.Name != name);

    Task<int> Alternatives(string name, string email) => Members.CountAsync(member => member.Name == name || member.Email == email);

    Task<int> Optional(string? name) => Members.CountAsync(member => name == null || member.Name == name);

    Task<int> OtherTable(string city) => Members.CountAsync(member => member.Club!.City == city);

    Task<int> TwoColumns() => Members.CountAsync(member => member.Name == member.Email);

    // All rows are read anyway.
    Task<List<string>> Ordered() => Members.OrderBy(member => member.Name).Select(member => member.Email).ToListAsync();

    Task<List<Member>> OrderedByKey() => Members.OrderBy(member => member.Id).Take(20).ToListAsync();

    static List<Member> InMemory(List<Member> members, string name) => members.Where(member => member.Name == name).ToList();
}
