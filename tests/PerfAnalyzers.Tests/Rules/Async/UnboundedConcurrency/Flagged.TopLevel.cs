// top-level
using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

using var client = new HttpClient();
await Task.WhenAll(args.Select(url => client.GetStringAsync(url))); // PERF4011
Console.WriteLine(args.Length);
