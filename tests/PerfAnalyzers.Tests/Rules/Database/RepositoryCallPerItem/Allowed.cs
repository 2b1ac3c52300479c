using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

namespace Allowed
{
    public record Item(int Id, string Name, List<int> Tags);

    public interface IItemRepository
    {
        Task<Item?> GetAsync(int id);
        Task<List<Item>> GetManyAsync(IEnumerable<int> ids);
        Task<List<Item>> GetPageAsync(int page);
        Item GetDefault();
        Item GetIn(string language, int id);
        void Delete(int id);
        void Delete(IEnumerable<int> ids);
        Task<string> GetNameAsync(int id);
    }

    // No method of it takes several keys.
    public interface ITagRepository
    {
        Task<string> GetAsync(int id);
        Task<List<string>> GetOfGroupsAsync(IEnumerable<int> groups);
        Task<int> GetCountAsync(IEnumerable<int> ids);
        Task<List<string>> DeleteAsync(IEnumerable<int> ids);
    }

    // It is seen to answer from memory.
    public class NameRepository
    {
        private readonly Dictionary<int, string> _names = [];

        public string GetName(int id) => _names[id];

        public List<string> GetNames(IEnumerable<int> ids) => ids.Select(GetName).ToList();
    }

    public interface ISettingsRepository
    {
        string Get(int id);
        List<string> Get(IEnumerable<int> ids);
    }

    public class MemorySettingsRepository : ISettingsRepository
    {
        public string Get(int id) => "";

        public List<string> Get(IEnumerable<int> ids) => [];
    }

    public class Allowed(IItemRepository items, ITagRepository tags, NameRepository names, ISettingsRepository settings, HttpClient client)
    {
        public Task<Item?> Once(int id) => items.GetAsync(id);

        public Task<List<Item>> Together(List<int> ids) => items.GetManyAsync(ids);

        public async Task OneByOne(List<int> ids)
        {
            foreach (var id in ids)
                Console.WriteLine(await tags.GetAsync(id));
        }

        public async Task<List<Item>> Pages()
        {
            var all = new List<Item>();
            for (var page = 0; ; page++)
            {
                var some = await items.GetPageAsync(page);
                if (some.Count == 0)
                    return all;
                all.AddRange(some);
            }
        }

        public async Task<Item?> FirstThere(List<int> ids)
        {
            foreach (var id in ids)
            {
                if (await items.GetAsync(id) is { } item)
                    return item;
            }

            return null;
        }

        public async Task Cached(List<int> ids)
        {
            var known = new Dictionary<int, Item?>();
            foreach (var id in ids)
            {
                if (!known.TryGetValue(id, out var item))
                    known[id] = item = await items.GetAsync(id);
                Console.WriteLine(item?.Name);
            }
        }

        // The same one every time, which is another mistake.
        public async Task Same(List<int> ids, int one)
        {
            foreach (var id in ids)
                Console.WriteLine((await items.GetAsync(one))?.Name + id);
        }

        public async Task ChainOfParents(int id)
        {
            while (await items.GetAsync(id) is { Tags: [var next, ..] })
                id = next;
        }

        public void Others(List<int> ids)
        {
            foreach (var id in ids)
            {
                Console.WriteLine(items.GetDefault().Name + items.GetIn("en", id).Name);
                items.Delete(id);
            }
        }

        // GetManyAsync gives other things.
        public async Task<string> Names(List<int> ids)
        {
            var text = "";
            foreach (var id in ids)
                text = await items.GetNameAsync(id);
            return text;
        }

        public List<string> Seen(List<int> ids) => ids.Select(id => names.GetName(id) + settings.Get(id)).ToList();

        public async Task<string> Remote(List<string> addresses)
        {
            var text = "";
            foreach (var address in addresses)
                text = await client.GetStringAsync(address);
            return text;
        }

        public List<string> Files(List<string> paths) => paths.Select(File.ReadAllText).ToList();

        public async Task Few()
        {
            foreach (var id in new[] { 1, 2, 3 })
                Console.WriteLine((await items.GetAsync(id))?.Name);
        }
    }
}
