using System;
using System.IO;
using System.Threading.Tasks;

await Console.Out.WriteLineAsync("start");
var number = await Task.Run(() => 42);
Console.WriteLine(number);
