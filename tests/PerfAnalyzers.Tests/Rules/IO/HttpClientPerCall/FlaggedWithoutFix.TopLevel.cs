// top-level
using System;
using System.Net.Http;

for (var i = 0; i < 100; i++)
{
    using var client = new HttpClient(); // PERF3001
    Console.WriteLine(await client.GetStringAsync("http://localhost/" + i));
}
