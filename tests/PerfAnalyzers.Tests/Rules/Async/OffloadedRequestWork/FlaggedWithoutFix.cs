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

public class WithoutFixController(Index index) : ControllerBase
{
    [HttpGet]
    public async Task<int> Computes(int n) => await Task.Run(() => Enumerable.Range(0, n).Sum()); // PERF4006 info @Run

    [HttpGet("factory")]
    public async Task<int> Factory(int n) => await Task.Factory.StartNew(() => n * n); // PERF4006 info @StartNew

    [HttpGet("unwrapped")]
    public async Task<int> Unwrapped(string path) => await Task.Factory.StartNew(async () => (await System.IO.File.ReadAllTextAsync(path)).Length).Unwrap().ConfigureAwait(false); // PERF4006 info

    [HttpGet("given")]
    public Task<int> GivenBack(int n) => Task.Run(() => n * n); // PERF4006 info

    [HttpGet("two")]
    public async Task<int> SeveralStatements(string path)
    {
        return await Task.Run(() => // PERF4006
        {
            var text = System.IO.File.ReadAllText(path);
            return text.Length;
        });
    }

    [HttpGet("behind")]
    public async Task<int> BehindAMethod(string path) => await Task.Run(() => index.Load(path)); // PERF4006

    [HttpGet("wrapped")]
    public async Task<string> FailuresWouldBeOthers(string path) => await Task.Run(() => System.IO.File.ReadAllTextAsync(path).Result); // PERF4006

    [HttpGet("token")]
    public async Task<string> AnotherToken(string path)
    {
        using var source = new CancellationTokenSource();
        return await Task.Run(() => System.IO.File.ReadAllText(path), source.Token); // PERF4006
    }

    [HttpGet("group")]
    public async Task<string> AMethod() => await Task.Run(index.First); // PERF4006
}

public class Index
{
    public int Load(string path) => Read(path).Length;

    public string First() => Read("first");

    private static string Read(string path) => File.ReadAllText(path);
}

public class IndexPage : PageModel
{
    public async Task OnGet(int n) => await Task.Run(() => Console.WriteLine(n)); // PERF4006 info
}

public class Chat : Hub
{
    public async Task Say(string text) => await Task.Run(() => Console.WriteLine(text)); // PERF4006 info
}

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/square", async (int n) => await Task.Run(() => n * n)); // PERF4006 info
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            await Task.Run(() => Console.WriteLine(context.Request.Path)); // PERF4006 info
            await next(context);
        });
    }
}
