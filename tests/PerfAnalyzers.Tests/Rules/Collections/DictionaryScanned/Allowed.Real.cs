using System;
using System.Collections.Generic;
using System.IO;

class AllowedReal
{
    static readonly Dictionary<string, string> Renames = new() { ["a.exe"] = "b.exe", ["c.exe"] = "d.exe" };

    static void FewKeys(string folder)
    {
        foreach (var name in Renames.Keys)
            Console.WriteLine(Path.Combine(folder, Renames[name]));
    }
}
