using System;
using System.Collections.Frozen;
using System.Collections.Generic;

public static class MediaTypes
{
    //---
    private static readonly FrozenDictionary<string, string> ByExtension = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css",
        [".html"] = "text/html",
        [".json"] = "application/json",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Of(string extension) => ByExtension.TryGetValue(extension, out var type) ? type : "application/octet-stream";
    //---
}
