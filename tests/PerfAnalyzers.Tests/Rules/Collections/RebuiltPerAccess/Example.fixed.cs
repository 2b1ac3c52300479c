using System.Collections.Generic;

//---
public static class Names
{
    private static HashSet<string> Reserved { get; } = new() { "con", "nul", "prn", "aux" };

    public static bool IsReserved(string name) => Reserved.Contains(name);
}
//---
