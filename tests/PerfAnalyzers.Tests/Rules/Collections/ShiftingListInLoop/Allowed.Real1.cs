using System;
using System.Collections.Generic;

class Real1
{
    // The list is as long as ever; it is turned until a wanted one comes first.
    void Rotated(List<string> formats, HashSet<string> unwanted)
    {
        while (unwanted.Contains(formats[0]))
        {
            var format = formats[0];
            formats.RemoveAt(0);
            formats.Add(format);
        }
    }
}
