using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

using var client = new HttpClient();
await Parallel.ForEachAsync(args, async (url, _) => await client.GetStringAsync(url));
Console.WriteLine(args.Length);
