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

    // A migration runs once.
    class MigrateLevels
    {
        int Level(string name)
        {
            var levels = new[] { "low", "medium", "high" };
            return Array.FindIndex(levels, level => level == name) + (levels.Contains(name) ? 1 : 0);
        }

        bool IsKnown(string name)
        {
            var levels = new[] { "low", "medium", "high" };
            return levels.Contains(name);
        }
    }
}
