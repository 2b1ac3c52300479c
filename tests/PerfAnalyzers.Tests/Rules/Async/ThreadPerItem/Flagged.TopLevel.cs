// top-level
using System;
using System.Threading;

foreach (var document in args)
    new Thread(() => Console.WriteLine(document)).Start(); // PERF4010
