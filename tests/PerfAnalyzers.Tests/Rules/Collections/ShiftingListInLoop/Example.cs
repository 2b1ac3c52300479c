using System.Collections.Generic;

public static class Messages
{
    //---
    public static List<string> NewestFirst(string[] messages)
    {
        var newest = new List<string>();
        foreach (var message in messages)
        {
            newest.Insert(0, message); // PERF1005
        }

        return newest;
    }
    //---
}
