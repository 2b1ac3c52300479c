using Microsoft.CodeAnalysis;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Does this owner serve requests.</summary>
public sealed class RequestScopeTests
{
    [Theory]
    [InlineData("class Orders : ControllerBase { public int All() => [|Work.Do()|]; }")]
    [InlineData("class Orders : Controller { public async Task<IActionResult> Index() { [|Work.Do()|]; return View(); } }")]
    [InlineData("[ApiController] class Orders { public int All() => [|Work.Do()|]; }")]
    [InlineData("[Controller] class Base; class Orders : Base { public int All() => [|Work.Do()|]; }")]
    public void Actions_of_controllers_do(string source) => Assert.Equal(RequestKind.Action, Kind(source));

    [Theory]
    [InlineData("class Orders : ControllerBase { private int Count() => [|Work.Do()|]; }")]
    [InlineData("class Orders : ControllerBase { [NonAction] public int Count() => [|Work.Do()|]; }")]
    [InlineData("class Orders : ControllerBase { public Orders() { [|Work.Do()|]; } }")]
    [InlineData("class Orders : ControllerBase { public static int Count() => [|Work.Do()|]; }")]
    [InlineData("class Orders : Controller { public override ViewResult View() { [|Work.Do()|]; return base.View(); } }")]
    [InlineData("class ControllerBase { } class Orders : ControllerBase { public int All() => [|Work.Do()|]; }")]
    public void Other_members_of_controllers_do_not(string source) => Assert.Null(Kind(source));

    [Theory]
    [InlineData("class Orders : PageModel { public void OnGet() { [|Work.Do()|]; } }")]
    [InlineData("class Orders : PageModel { public async Task OnPostSaveAsync(int id) { [|Work.Do()|]; } }")]
    public void Handlers_of_Razor_pages_do(string source) => Assert.Equal(RequestKind.Page, Kind(source));

    [Theory]
    [InlineData("class App { void Map(WebApplication app) { app.MapGet(\"/\", () => [|Work.Do()|]); } }")]
    [InlineData("class App { void Map(WebApplication app) { app.MapGroup(\"/orders\").MapPost(\"/\", async (int id) => [|Work.Do()|]); } }")]
    [InlineData("class App { void Map(IEndpointRouteBuilder app) { app.MapGet(\"/\", Handle); int Handle() => [|Work.Do()|]; } }")]
    public void Delegates_of_minimal_APIs_do(string source) => Assert.Equal(RequestKind.Endpoint, Kind(source));

    [Theory]
    [InlineData("class Timing(RequestDelegate next) { public Task Invoke(HttpContext context) { [|Work.Do()|]; return next(context); } }")]
    [InlineData("class Timing : IMiddleware { public Task InvokeAsync(HttpContext context, RequestDelegate next) { [|Work.Do()|]; return next(context); } }")]
    [InlineData("class App { void Run(WebApplication app) { app.Use(async (context, next) => { [|Work.Do()|]; await next(); }); } }")]
    [InlineData("class App { void Run(WebApplication app) { app.Run(async context => { [|Work.Do()|]; }); } }")]
    public void Middleware_does(string source) => Assert.Equal(RequestKind.Middleware, Kind(source));

    [Theory]
    [InlineData("class Chat : Hub { public async Task Send(string text) { [|Work.Do()|]; } }")]
    public void Methods_of_SignalR_hubs_do(string source) => Assert.Equal(RequestKind.Service, Kind(source));

    [Fact]
    public void Methods_of_gRPC_services_do() => Assert.Equal(RequestKind.Service, Kind("""
        class BindServiceMethodAttribute : Attribute;
        [BindServiceMethod] abstract class GreeterBase { public virtual Task Greet() => Task.CompletedTask; }
        class Greeter : GreeterBase { public override Task Greet() { [|Work.Do()|]; return Task.CompletedTask; } }
        """));

    [Theory]
    [InlineData("class FunctionAttribute(string name) : Attribute; class Jobs { [Function(\"x\")] public void Run(string message) { [|Work.Do()|]; } }")]
    [InlineData("class FunctionNameAttribute(string name) : Attribute; static class Jobs { [FunctionName(\"x\")] public static void Run(string message) { [|Work.Do()|]; } }")]
    [InlineData("class FunctionNameAttribute(string name) : Attribute; static class Jobs { [FunctionName(\"x\")] public static void Run() { [|Work.Do()|]; } }")]
    public void Functions_do(string source) => Assert.Equal(RequestKind.Service, Kind(source));

    [Theory]
    [InlineData("interface IConsumer<T>; class Placed : IConsumer<string> { public async Task Consume(string message) { [|Work.Do()|]; } }")]
    [InlineData("interface IRequestHandler<T, R>; class Placed : IRequestHandler<string, int> { public async Task<int> Handle(string query) => [|Work.Do()|]; }")]
    [InlineData("interface INotificationHandler<T>; class Placed : INotificationHandler<string> { public async Task Handle(string happened) { [|Work.Do()|]; } }")]
    public void Consumers_of_messages_do(string source) => Assert.Equal(RequestKind.Message, Kind(source));

    [Theory]
    [InlineData("class App { static void Main() { [|Work.Do()|]; } }")]
    [InlineData("class App { static void Main(string[] args) { [|Work.Do()|]; } }")]
    [InlineData("class Startup { public void Configure(IApplicationBuilder app) { [|Work.Do()|]; } }")]
    [InlineData("class Startup { public void ConfigureServices(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { [|Work.Do()|]; } }")]
    [InlineData("class App { void Start(WebApplication app) { [|Work.Do()|]; app.Run(); } }")]
    public void Main_and_startup_do_not(string source) => Assert.Null(Kind(source));

    [Fact]
    public void Top_level_statements_do_not() => Assert.Null(RequestScope.Around(Snippet.Of("[|Console.WriteLine()|];", OutputKind.ConsoleApplication).Marked));

    [Theory]
    [InlineData("class Data { public static async Task Seed(Shop shop) { [|Work.Do()|]; } }")]
    [InlineData("class Data { public static async Task SeedAsync(HttpContext context) { [|Work.Do()|]; } }")]
    [InlineData("class First : Microsoft.EntityFrameworkCore.Migrations.Migration { protected override void Up(Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder builder) { [|Work.Do()|]; } }")]
    public void Seeding_and_migrations_do_not(string source) => Assert.Null(Kind(source));

    [Theory]
    [InlineData("class Orders { public int All() => [|Work.Do()|]; }")]
    [InlineData("class Jobs : Microsoft.Extensions.Hosting.BackgroundService { protected override async Task ExecuteAsync(CancellationToken stopping) { [|Work.Do()|]; } }")]
    [InlineData("class App { void Run(List<int> numbers) { numbers.ForEach(x => [|Work.Do()|]); } }")]
    [InlineData("class Map { public void MapGet(string path, Func<int> run) { } void Run() => MapGet(\"/\", () => [|Work.Do()|]); }")]
    public void Nothing_else_does(string source) => Assert.Null(Kind(source));

    [Fact]
    public void What_an_action_gives_is_the_response_and_what_a_page_gives_is_not()
    {
        Assert.True(RequestKind.Action.GivesResponse());
        Assert.True(RequestKind.Endpoint.GivesResponse());
        Assert.False(RequestKind.Page.GivesResponse());
        Assert.False(RequestKind.Middleware.GivesResponse());
        Assert.False(RequestKind.Message.GivesResponse());
    }

    private static RequestKind? Kind(string source) => RequestScope.Around(Snippet.Of($$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.AspNetCore.SignalR;
        using PerfAnalyzers.Support;

        static class Work { public static int Do() => 1; }
        {{source}}
        """).Marked);
}
