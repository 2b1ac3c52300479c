// Prints what the other files compute; it must print the same after dotnet format.
Console.WriteLine(string.Join(", ", Orders.WithoutBlocked(["ann", "bob", "cid", "dan"], ["bob", "eve"])));
Console.WriteLine(Orders.Distances([3, 1, 2], [1, 2, 3]));
Console.WriteLine(Orders.Weekdays(["monday", "sunday", "someday"]));
Console.WriteLine(string.Join(", ", Orders.Names([new(2), new(1), new(2)], [new(1, "ann"), new(2, "bob")])));
Console.WriteLine(await Files.Copy());
Console.WriteLine(await Waits.Sum());
Console.WriteLine(await Waits.SumOfFailing());
Thread.Sleep(1); // PERF4005
