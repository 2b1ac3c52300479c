using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

public class AllowedController : ControllerBase
{
    private readonly List<Task> _running = [];

    [HttpGet]
    public async Task<int> SeveralAtOnce(string one, string other)
    {
        var lengths = await Task.WhenAll(Task.Run(() => Length(one)), Task.Run(() => Length(other)));
        return lengths.Sum();
    }

    [HttpGet("limit")]
    public async Task<int> WithATimeLimit(string text) => await Task.Run(() => Length(text)).WaitAsync(TimeSpan.FromSeconds(1));

    [HttpGet("both")]
    public async Task<int> BesidesSomethingElse(string text)
    {
        var length = Task.Run(() => Length(text));
        await Task.Delay(10);
        return await length;
    }

    [HttpPost]
    public IActionResult Started(string text)
    {
        _running.Add(Task.Run(() => Length(text)));
        _ = Task.Run(() => Length(text));
        return Accepted();
    }

    [HttpPost("long")]
    public async Task AThreadOfItsOwn(string text) =>
        await Task.Factory.StartNew(() => Length(text), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    [NonAction]
    public async Task<int> NoRequest(string text) => await Task.Run(() => Length(text));

    private async Task<int> NorThis(string text) => await Task.Run(() => Length(text));

    [HttpGet("lambda")]
    public async Task<int> InALambda(string text)
    {
        Func<Task<int>> later = async () => await Task.Run(() => Length(text));
        return await later();
    }

    [HttpGet("tree")]
    public string OnlyNamed()
    {
        Expression<Func<Task<int>>> tree = () => Task.Run(() => 1);
        return tree + nameof(Task.Run);
    }

    private static int Length(string text) => text.Length;
}

class Background
{
    async Task<string> NotInARequest(string path) => await Task.Run(() => File.ReadAllText(path));

    static void Configure(WebApplication app) => app.Run();
}

class OtherTasks
{
    async System.Threading.Tasks.Task NotTheRealOne(HttpContext context) => await Task.Run("x", () => 1);

    static class Task
    {
        public static async System.Threading.Tasks.Task<int> Run(string name, Func<int> work)
        {
            await System.Threading.Tasks.Task.Yield();
            return work() + name.Length;
        }
    }
}
