using System.Linq;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

// What the context does when it saves is written in another assembly.
static class Allowed
{
    static void Unseen(Shop shop)
    {
        shop.Notes.RemoveRange(shop.Notes.ToList());
        shop.SaveChanges();
    }
}
