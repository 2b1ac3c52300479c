using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

namespace FluentValidation
{
    public interface IValidator<T>;

    public abstract class AbstractValidator<T> : IValidator<T>;
}

public class Paging
{
    public int Page { get; set; }
    public int Size { get; set; } = 20;
}

public class PagingValidator : AbstractValidator<Paging>;

[ApiController, Route("[controller]")]
public class Validated(Shop shop) : ControllerBase
{
    [HttpGet]
    public async Task<List<Order>> Get([FromQuery] Paging paging) =>
        await shop.Orders.OrderBy(o => o.Id).Skip(paging.Page * paging.Size).Take(paging.Size).ToListAsync();
}
