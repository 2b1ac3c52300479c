// no proof: the fix is for review, as its title says
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
            await shop.SaveChangesAsync(); // PERF2003
        }
    }
    //---
}
