using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[ApiController, Route("[controller]")]
public class Keys(Warehouse warehouse) : ControllerBase
{
    [HttpGet("a/{code}")]
    public List<Shelf> ByTheKeyThatAnAttributeNames(string code) => warehouse.Shelves.Where(s => s.Code == code).ToList();

    [HttpGet("b/{id}")]
    public async Task<List<Shelf>> ByWhatIsTheKeyByNameOnly(int id) => await warehouse.Shelves.Where(s => s.Id == id).ToListAsync(); // PERF2004 info

    [HttpGet("c/{id}")]
    public async Task<List<Move>> WithoutAKey(int id) => await warehouse.Moves.Where(m => m.Id == id).ToListAsync(); // PERF2004 info
}

public class Warehouse : DbContext
{
    public DbSet<Shelf> Shelves => Set<Shelf>();
    public DbSet<Move> Moves => Set<Move>();
}

[PrimaryKey(nameof(Code)), Index(nameof(Id))]
public class Shelf
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
}

[Keyless, Index(nameof(Id))]
public class Move
{
    public int Id { get; set; }
}
