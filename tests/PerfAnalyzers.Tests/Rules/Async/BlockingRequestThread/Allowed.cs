using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public class AllowedController(Shop shop) : ControllerBase
{
    private static readonly string Banner = System.IO.File.ReadAllText("banner.txt");

    // Constructors and what is no action serve no request by themselves.
    private string Text() => System.IO.File.ReadAllText("text.txt");

    [NonAction]
    public string Other() => System.IO.File.ReadAllText("text.txt");

    public static string Static() => System.IO.File.ReadAllText("text.txt");

    public string NoWait() => Banner + shop.GetType().Name;

    // Asynchronous already: other rules speak there.
    public async Task<string> Async() => await System.IO.File.ReadAllTextAsync("text.txt");

    public Task<List<Order>> GivesTheTask() => shop.Orders.ToListAsync();

    // MVC reads the query, not this method.
    public IQueryable<Order> Composes() => shop.Orders.Where(order => order.Lines.Any());

    public string InMemory()
    {
        using var reader = new StreamReader(new MemoryStream());
        return reader.ReadToEnd();
    }

    public int Finished(Task<int> task) => task.IsCompletedSuccessfully ? task.Result : 0;

    public Task<string> Offloaded() => Task.Run(() => Text());

    public bool Tries(SemaphoreSlim gate) => gate.Wait(0);

    public Func<string> Later() => () => Text();

    // MVC has read the form for model binding.
    public int Form() => Request.Form.Count;

    public string OnlyNamed() => nameof(Text);

    public int OnFailure(string number)
    {
        try
        {
            return int.Parse(number);
        }
        catch (FormatException)
        {
            System.IO.File.AppendAllText("errors.txt", number);
            return 0;
        }
    }
}

class Startup
{
    // Runs once.
    public void Configure(IApplicationBuilder app)
    {
        Console.WriteLine(File.ReadAllText("settings.json"));
    }

    static void Map(WebApplication app, Shop shop)
    {
        var banner = File.ReadAllText("banner.txt");
        app.MapGet("/", () => banner);
        app.MapGet("/orders", async () => await shop.Orders.ToListAsync());
    }
}

class Timing(RequestDelegate next)
{
    public async Task Invoke(HttpContext context)
    {
        await context.Request.ReadFormAsync();
        await next(context);
    }
}

class NoServer
{
    public string Get() => File.ReadAllText("x");
}
