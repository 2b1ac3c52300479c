using System;
using System.IO;
using System.Linq;

class Real
{
    // Three names to walk are no table; making them is nothing beside what is done with each.
    void Walked(string folder)
    {
        var names = new[] { "first", "second", "third" };
        foreach (var name in names)
            File.Delete(Path.Combine(folder, name));
        Console.WriteLine(names.Select(name => Path.Combine(folder, name)).Count(File.Exists));
    }
}
