using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

[ApiController, Route("[controller]")]
public class Allowed(Shop shop, PagingRules rules) : ControllerBase
{
    private const int Most = 50;

    [HttpGet("a")]
    public async Task<List<Order>> Fixed(int page) => await shop.Orders.OrderBy(o => o.Id).Skip(page * 20).Take(20).ToListAsync();

    [HttpGet("b")]
    public async Task<List<Order>> Min(int size) => await shop.Orders.OrderBy(o => o.Id).Take(Math.Min(size, Most)).ToListAsync();

    [HttpGet("c")]
    public async Task<List<Order>> Clamped(int size)
    {
        var rows = Math.Clamp(size, 1, 100);
        return await shop.Orders.OrderBy(o => o.Id).Take(rows).ToListAsync();
    }

    [HttpGet("d")]
    public async Task<ActionResult<List<Order>>> Refused(int size)
    {
        if (size > 100)
            return BadRequest();
        return await shop.Orders.OrderBy(o => o.Id).Take(size).ToListAsync();
    }

    [HttpGet("e")]
    public async Task<List<Order>> Replaced(int size = 20)
    {
        if (size is < 1 or > 100)
            size = 20;
        return await shop.Orders.OrderBy(o => o.Id).Take(size).ToListAsync();
    }

    [HttpGet("f")]
    public async Task<List<Order>> Ranged([Range(1, 100)] int size) => await shop.Orders.OrderBy(o => o.Id).Take(size).ToListAsync();

    [HttpGet("g")]
    public async Task<List<Order>> ChosenFromAFew(int size) =>
        await shop.Orders.OrderBy(o => o.Id).Take(size switch { 10 => 10, 50 => 50, _ => 20 }).ToListAsync();

    [HttpGet("h")]
    public async Task<List<Order>> Ternary(int? size) => await shop.Orders.OrderBy(o => o.Id).Take(size > 100 ? 100 : size ?? 20).ToListAsync();

    [HttpGet("i")]
    public async Task<List<Order>> CheckedElsewhere(int size)
    {
        rules.Check(size);
        return await shop.Orders.OrderBy(o => o.Id).Take(size).ToListAsync();
    }

    [HttpGet("j")]
    public async Task<List<Order>> Guarded(int size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 100);
        return await shop.Orders.OrderBy(o => o.Id).Take(size).ToListAsync();
    }

    [HttpGet("k")]
    public async Task<List<Order>> ThroughALocalThatIsChecked(int? size)
    {
        var rows = size ?? 20;
        if (rows > Most)
            rows = Most;
        return await shop.Orders.OrderBy(o => o.Id).Take(rows).ToListAsync();
    }

    [HttpGet("l")]
    public async Task<List<Order>> ClampingSetter([FromQuery] Clamping paging) => await shop.Orders.OrderBy(o => o.Id).Take(paging.Size).ToListAsync();

    [HttpGet("m")]
    public async Task<List<Order>> ValidatedProperty([FromQuery] Ranging paging) => await shop.Orders.OrderBy(o => o.Id).Take(paging.Size).ToListAsync();

    [HttpGet("n")]
    public async Task<List<Order>> ValidatedRecord([FromQuery] RangingRecord paging) => await shop.Orders.OrderBy(o => o.Id).Take(paging.Size).ToListAsync();

    [HttpGet("o")]
    public async Task<List<Order>> ValidatesItself([FromQuery] SelfValidating paging) => await shop.Orders.OrderBy(o => o.Id).Take(paging.Size).ToListAsync();

    [HttpGet("p")]
    public async Task<List<Order>> ClampingConstructor([FromQuery] Built paging) => await shop.Orders.OrderBy(o => o.Id).Take(paging.Size).ToListAsync();

    [HttpGet("q")]
    public async Task<List<Order>> ModelIsChecked([FromQuery] Plain paging)
    {
        rules.Check(paging);
        return await shop.Orders.OrderBy(o => o.Id).Take(paging.Size).ToListAsync();
    }

    [HttpGet("r")]
    public async Task<List<Order>> ModelIsNormalized([FromQuery] Plain paging)
    {
        paging.Normalize();
        return await shop.Orders.OrderBy(o => o.Id).Take(paging.Size).ToListAsync();
    }

    // What is taken is in memory, or a handful.
    [HttpGet("s")]
    public List<int> InMemory(int size) => new[] { 1, 2, 3 }.AsQueryable().Take(size).ToList();

    [HttpGet("t")]
    public List<string> OfAList(int size) => new List<string>().Take(size).ToList();

    [NonAction]
    public async Task<List<Order>> NotAnEndpoint(int size) => await shop.Orders.OrderBy(o => o.Id).Take(size).ToListAsync();
}

public class PagingRules
{
    public void Check(int size) => ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 100);

    public void Check(Plain paging) => Check(paging.Size);
}

public class Clamping
{
    private int _size = 20;

    public int Size { get => _size; set => _size = Math.Min(value, 100); }
}

public class Ranging
{
    [Range(1, 100)]
    public int Size { get; set; } = 20;
}

public record RangingRecord([Range(1, 100)] int Size = 20);

public class SelfValidating : IValidatableObject
{
    public int Size { get; set; } = 20;

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Size > 100)
            yield return new ValidationResult("size");
    }
}

public class Built
{
    public Built(int size) => Size = Math.Min(size, 100);

    public int Size { get; }
}

public class Plain
{
    public int Size { get; set; } = 20;

    public void Normalize() => Size = Math.Min(Size, 100);
}

public class Settings
{
    public int Size { get; set; } = 20;
}

public class Jobs(Shop shop)
{
    public async Task<List<Order>> Batch(int size) => await shop.Orders.OrderBy(o => o.Id).Take(size).ToListAsync();
}

public static class Endpoints
{
    public static void Map(WebApplication app, int size)
    {
        app.MapGet("/a", async (Shop shop, int page) => await shop.Orders.OrderBy(o => o.Id).Skip(page * 20).Take(20).ToListAsync());

        // Neither a service nor what the start of the program knows comes from the request.
        app.MapGet("/b", async (Shop shop, Settings settings) => await shop.Orders.OrderBy(o => o.Id).Take(settings.Size).ToListAsync());
        app.MapGet("/c", async (Shop shop) => await shop.Orders.OrderBy(o => o.Id).Take(size).ToListAsync());
        app.MapGet("/d", async (Shop shop, [AsParameters] RangingRecord paging) => await shop.Orders.OrderBy(o => o.Id).Take(paging.Size).ToListAsync());
    }
}
