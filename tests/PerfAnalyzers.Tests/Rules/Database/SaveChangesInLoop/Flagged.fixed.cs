using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PerfAnalyzers.Support;

public class Flagged
{
    public static void Synchronous(Shop shop, List<Order> orders)
    {
        foreach (var order in orders)
        {
            order.IsPaid = true;
        }
        shop.SaveChanges();
    }

    public static async Task Configured(Shop shop, List<Order> orders, CancellationToken cancellation)
    {
        for (var i = 0; i < orders.Count; i++)
        {
            shop.Orders.Remove(orders[i]);
        }
        await shop.SaveChangesAsync(cancellation).ConfigureAwait(false);
    }

    public static void Queue(Shop shop, Queue<Note> notes)
    {
        while (notes.Count > 0)
        {
            var note = notes.Dequeue();
            shop.Notes.Add(note);
        }
        shop.SaveChanges();
    }
}
