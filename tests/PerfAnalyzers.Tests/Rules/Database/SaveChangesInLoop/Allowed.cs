using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed(Shop shop, Func<Shop> open, IDbContextFactory<Shop> factory)
{
    void After(List<Order> orders)
    {
        foreach (var order in orders)
            order.IsPaid = true;
        shop.SaveChanges();
    }

    void ContextOfItsOwn(List<string> texts)
    {
        foreach (var text in texts)
        {
            using var own = open();
            own.Notes.Add(new Note { Text = text });
            own.SaveChanges();
        }
    }

    async Task ContextOfAHelper(List<string> texts)
    {
        foreach (var text in texts)
            await AddAsync(text);
    }

    async Task AddAsync(string text)
    {
        await using var own = await factory.CreateDbContextAsync();
        own.Notes.Add(new Note { Text = text });
        await own.SaveChangesAsync();
    }

    void NowAndThen(List<Note> notes)
    {
        var count = 0;
        foreach (var note in notes)
        {
            shop.Notes.Add(note);
            if (++count % 100 == 0)
                shop.SaveChanges();
        }

        shop.SaveChanges();
    }

    void Chunks(List<Note> notes)
    {
        foreach (var some in notes.Chunk(100))
        {
            shop.Notes.AddRange(some);
            shop.SaveChanges();
        }
    }

    void TransactionForEach(List<Order> orders)
    {
        foreach (var order in orders)
        {
            using var transaction = shop.Database.BeginTransaction();
            order.IsPaid = true;
            shop.SaveChanges();
            transaction.Commit();
        }
    }

    // One that fails does not keep the others from being saved.
    void EachForItself(List<Note> notes)
    {
        foreach (var note in notes)
        {
            try
            {
                shop.Notes.Add(note);
                shop.SaveChanges();
            }
            catch (DbUpdateException)
            {
                shop.Entry(note).State = EntityState.Detached;
            }
        }
    }

    void Retried(Note note)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                shop.Notes.Add(note);
                shop.SaveChanges();
                return;
            }
            catch (DbUpdateException)
            {
            }
        }
    }

    void Few()
    {
        for (var i = 0; i < 3; i++)
        {
            shop.Notes.Add(new Note { Id = i });
            shop.SaveChanges();
        }
    }

    async Task Pages()
    {
        while (true)
        {
            var page = await shop.Orders.Where(o => !o.IsPaid).OrderBy(o => o.Id).Take(100).ToListAsync();
            if (page.Count == 0)
                break;
            foreach (var order in page)
                order.IsPaid = true;
            await shop.SaveChangesAsync();
        }
    }
}
