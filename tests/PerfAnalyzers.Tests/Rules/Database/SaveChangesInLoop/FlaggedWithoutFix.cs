using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class FlaggedWithoutFix(Shop shop)
{
    // The key is generated when the row is saved.
    List<int> KeyIsRead(List<string> texts)
    {
        var ids = new List<int>();
        foreach (var text in texts)
        {
            var note = new Note { Text = text };
            shop.Notes.Add(note);
            shop.SaveChanges(); // PERF2003
            ids.Add(note.Id);
        }

        return ids;
    }

    void Leaves(List<Order> orders)
    {
        foreach (var order in orders)
        {
            if (order.IsPaid)
                break;
            order.IsPaid = true;
            shop.SaveChanges(); // PERF2003
        }
    }

    async Task ThroughAHelper(List<string> texts)
    {
        foreach (var text in texts)
            await AddAsync(text); // PERF2003
    }

    private async Task AddAsync(string text)
    {
        shop.Notes.Add(new Note { Text = text });
        await shop.SaveChangesAsync();
    }

    void Conditional(List<Order> orders)
    {
        foreach (var order in orders)
        {
            if (!order.IsPaid)
            {
                order.IsPaid = true;
                shop.SaveChanges(); // PERF2003
            }
        }
    }
}
