using System.Collections.Generic;
using System.Text.RegularExpressions;

//---
public static class Log
{
    public static int Errors(List<string> lines)
    {
        var errors = 0;
        foreach (var line in lines)
        {
            var level = new Regex(@"^\[(\w+)\]"); // PERF1016
            if (level.Match(line).Groups[1].Value == "ERROR")
                errors++;
        }

        return errors;
    }
}
//---
