using System.Collections.Generic;
using System.Threading.Tasks;
using PerfAnalyzers.Support;

public static class Notes
{
    //---
    public static async Task Add(Shop shop, List<string> texts)
    {
        foreach (var text in texts)
        {
            shop.Notes.Add(new Note { OrderId = 1, Text = text });
        }
        await shop.SaveChangesAsync();
    }
    //---
}
