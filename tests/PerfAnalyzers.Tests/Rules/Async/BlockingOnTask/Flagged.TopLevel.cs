// top-level
using System;
using System.IO;
using System.Threading.Tasks;

await Console.Out.WriteLineAsync("start");
var number = Task.Run(() => 42).Result; // PERF4001
Console.WriteLine(number);
