using System.Collections.Generic;
using System.Collections.Specialized;

class AllowedReal
{
    // Each read of the property may make the array anew.
    Dictionary<string, string?> ArrayOfALibrary(NameValueCollection settings)
    {
        var table = new Dictionary<string, string?>();
        foreach (var key in settings.AllKeys)
            table[key!] = settings[key];
        return table;
    }
}
