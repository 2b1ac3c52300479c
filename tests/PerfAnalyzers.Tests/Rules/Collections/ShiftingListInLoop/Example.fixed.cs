using System.Collections.Generic;

public static class Messages
{
    //---
    public static List<string> NewestFirst(string[] messages)
    {
        var newest = new List<string>();
        foreach (var message in messages)
        {
            newest.Add(message);
        }
        newest.Reverse();

        return newest;
    }
    //---
}
