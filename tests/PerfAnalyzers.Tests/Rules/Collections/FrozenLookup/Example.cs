using System;
using System.Collections.Generic;

public static class MediaTypes
{
    //---
    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase) // PERF1022
    {
        [".css"] = "text/css",
        [".html"] = "text/html",
        [".json"] = "application/json",
    };

    public static string Of(string extension) => ByExtension.TryGetValue(extension, out var type) ? type : "application/octet-stream";
    //---
}
