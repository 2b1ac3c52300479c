using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

// Tables to choose from are small, and a list to choose from is shown whole.
[ApiController, Route("choices")]
public class Choices(Registry registry) : ControllerBase
{
    [HttpGet("types")]
    public async Task<List<PlantType>> Types() => await registry.PlantTypes.AsNoTracking().ToListAsync();

    [HttpGet("countries")]
    public async Task<IActionResult> Countries() => Ok(await registry.Countries.OrderBy(c => c.Name).Select(c => new { c.Id, c.Name }).ToListAsync());

    [HttpGet("roles")]
    public IActionResult Roles() => Ok(registry.MemberRoles.Select(r => r.Name));

    [HttpGet("settings")]
    public async Task<List<SiteSetting>> Settings() => await Everything();

    private async Task<List<SiteSetting>> Everything() => await registry.SiteSettings.AsNoTracking().ToListAsync();
}

public class Registry(DbContextOptions<Registry> options) : DbContext(options)
{
    public DbSet<PlantType> PlantTypes => Set<PlantType>();
    public DbSet<Country> Countries => Set<Country>();
    public DbSet<MemberRole> MemberRoles => Set<MemberRole>();
    public DbSet<SiteSetting> SiteSettings => Set<SiteSetting>();
}

public class PlantType
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Country
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class MemberRole
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class SiteSetting
{
    public int Id { get; set; }
    public string Value { get; set; } = "";
}
