using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;
using PerfAnalyzers.Support;
using Disk = System.IO.File;

public interface IPrescribed
{
    string Prescribed();
}

public class OrdersController(Shop shop) : ControllerBase, IPrescribed
{
    // Behind a helper, which has to become asynchronous, too.
    public int Helper() => Paid(); // PERF4004 @Paid

    private int Paid() => shop.Orders.Count(order => order.IsPaid);

    public string Called() => Disk.ReadAllText("x"); // PERF4004

    private string Calls() => Called();

    public virtual string CanBeOverridden() => Disk.ReadAllText("x"); // PERF4004

    public string Prescribed() => Disk.ReadAllText("x"); // PERF4004

    public Task<string> GivesAFinishedTask() => Task.FromResult(Disk.ReadAllText("x")); // PERF4004

    public string InALock(object gate)
    {
        lock (gate)
            return Disk.ReadAllText("x"); // PERF4004
    }

    public string OneHasNoCounterpart(Thread worker)
    {
        worker.Join(); // PERF4004 info
        return "";
    }

    public string TimeLimit(Task<string> task) => task.Wait(100) ? task.Result : ""; // PERF4004 @Wait

    public string OnlySometimes(string? name) => name is null ? "" : Read(name); // PERF4004

    private string Read(string name) => Disk.ReadAllText(name);

    public string Checked(string? name) => Optional(name); // PERF4004 info

    private string Optional(string? name) => name is null ? "" : Disk.ReadAllText(name);

    public string? Iterates(List<string> names) => names.Select(name => Disk.ReadAllText(name)).FirstOrDefault(); // PERF4004 @ReadAllText
}

public class IndexModel(Shop shop) : PageModel
{
    public List<Order> Orders { get; set; } = [];

    public void OnGet()
    {
        Orders = shop.Orders.Where(order => order.IsPaid).ToList(); // PERF4004
    }
}

public class Timing(RequestDelegate next)
{
    public Task Invoke(HttpContext context)
    {
        Disk.AppendAllText("log.txt", context.Request.Path); // PERF4004
        return next(context);
    }
}

public class Chat(Shop shop) : Hub
{
    public int Count() => shop.Orders.Count(); // PERF4004
}

public interface IRequestHandler<TRequest, TResponse>
{
    Task<TResponse> Handle(TRequest request);
}

public class CountHandler(Shop shop) : IRequestHandler<string, int>
{
    public Task<int> Handle(string request) => Task.FromResult(shop.Orders.Count()); // PERF4004
}

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        // Asynchronous, it would be a RequestDelegate, whose result nobody writes.
        app.MapGet("/", (HttpContext context) => Disk.ReadAllText(context.Request.Path)); // PERF4004
        app.MapGet("/other", Other);

        string Other() => Disk.ReadAllText("other.txt"); // PERF4004
    }
}
