using System.Collections.Generic;

//---
public static class Names
{
    private static HashSet<string> Reserved => new() { "con", "nul", "prn", "aux" }; // PERF1021 info

    public static bool IsReserved(string name) => Reserved.Contains(name);
}
//---
