using System.Collections.Generic;
using System.Text.RegularExpressions;

//---
public static partial class Log
{
    public static int Errors(List<string> lines)
    {
        var errors = 0;
        foreach (var line in lines)
        {
            if (LevelRegex().Match(line).Groups[1].Value == "ERROR")
                errors++;
        }

        return errors;
    }

    [GeneratedRegex(@"^\[(\w+)\]")]
    private static partial Regex LevelRegex();
}
//---
