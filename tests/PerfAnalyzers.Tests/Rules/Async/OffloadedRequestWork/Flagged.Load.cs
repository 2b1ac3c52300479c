using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public static class Program
{
    public static Task<bool> Ask(Uri quotes) => new QuotesController().Get(quotes);
}

public class QuotesController : ControllerBase
{
    private static readonly HttpClient Client = new();

    [HttpGet]
    public async Task<bool> Get(Uri quotes)
    {
        using var answer = await Task.Run(() => Client.Send(new HttpRequestMessage(HttpMethod.Get, quotes))); // PERF4006
        return answer.IsSuccessStatusCode;
    }
}
