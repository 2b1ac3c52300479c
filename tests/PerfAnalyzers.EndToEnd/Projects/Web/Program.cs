using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<Shop>(options => options.UseSqlite("Data Source=:memory:"));
var app = builder.Build();

app.MapGet("/orders", async (Shop shop, CancellationToken cancellation) =>
{
    var customers = await shop.Customers.AsNoTracking().Take(100).ToListAsync(cancellation);
    var orders = shop.Orders.AsNoTracking().Take(100).ToList(); // PERF4002
    return orders.Select(order => customers.First(customer => customer.Id == order.CustomerId).Name); // PERF1002
});

app.MapPost("/prices", async (Shop shop, int[] ids, CancellationToken cancellation) =>
{
    var names = new List<string>();
    foreach (var id in ids)
    {
        var customer = await shop.Customers.AsNoTracking().FirstAsync(c => c.Id == id, cancellation); // PERF2001
        names.Add(customer.Name);
    }

    return names;
});

app.MapPost("/orders", async (Shop shop, Order order) =>
{
    shop.Orders.Add(order);
    shop.SaveChanges(); // PERF4002
    await Task.Yield();
    return Results.Created();
});

app.MapGet("/rates", async (CancellationToken cancellation) =>
{
    using var client = new HttpClient(); // PERF3001
    return await client.GetStringAsync("https://localhost/rates", cancellation);
});

app.MapGet("/slow", async () =>
{
    Thread.Sleep(10); // PERF4005
    return await Task.FromResult("done");
});

app.Run();

public class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Customer> Customers => Set<Customer>();
}

public class Order
{
    public int Id { get; set; }

    public int CustomerId { get; set; }
}

public class Customer
{
    public int Id { get; set; }

    public required string Name { get; set; }
}
