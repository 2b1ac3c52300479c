using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Storefront.Data;
using Storefront.Prices;
using Storefront.Products;
using Storefront.Stock;

var builder = WebApplication.CreateBuilder(args);
var connectionString = builder.Configuration.GetConnectionString("Shop");

// The database lives in memory for as long as a connection to it is open.
await using var connection = new SqliteConnection(connectionString);
await connection.OpenAsync();

builder.Services.AddDbContext<Shop>(options => options.UseSqlite(connectionString));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddScoped<DeliveryImport>();
builder.Services.AddHostedService<NightlyImport>();
builder.Services.AddSingleton<PriceFeed>();
builder.Services.AddSingleton<ProductSearch>();
builder.Services.AddSingleton<Warehouse>();
builder.Services.AddControllers();

var app = builder.Build();
await using (var scope = app.Services.CreateAsyncScope())
{
    await scope.ServiceProvider.GetRequiredService<Shop>().Seed();
    await scope.ServiceProvider.GetRequiredService<DeliveryImport>().Run(CancellationToken.None);
}

app.MapControllers();
app.MapProducts();
app.MapStockTake();
app.MapSupplier();
app.MapGet("/warehouse", (Warehouse warehouse) => warehouse.Location());
app.Run();
