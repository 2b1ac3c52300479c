using System;
using System.Threading;
using System.Threading.Tasks;

await Console.Out.WriteLineAsync("start");
await Task.Delay(1);
Console.WriteLine("end");
