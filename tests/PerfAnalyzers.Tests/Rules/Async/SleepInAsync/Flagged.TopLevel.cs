// runs: 20
// top-level
using System;
using System.Threading;

await Console.Out.WriteLineAsync("start");
Thread.Sleep(1); // PERF4005
Console.WriteLine("end");
