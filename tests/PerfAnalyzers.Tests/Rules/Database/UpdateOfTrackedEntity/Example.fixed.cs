using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

public static class Payments
{
    //---
    public static async Task Pay(Shop shop, int id)
    {
        var order = await shop.Orders.SingleAsync(o => o.Id == id);
        order.IsPaid = true;
        await shop.SaveChangesAsync();
    }
    //---
}
