using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

class AllowedReal(IImages images)
{
    void ChangedByAMethodOfTheOwner(List<int> ids, Item item)
    {
        foreach (var id in ids)
        {
            if (!item.Images.Any(image => image.Id == id))
                item.AddImage(id);
        }
    }

    async Task ChangedByACallWithTheOwner(List<int> ids, Item item)
    {
        foreach (var id in ids)
        {
            if (item.Images.FirstOrDefault(image => image.Id == id) is null)
                await images.Save(item, id);
        }
    }

    void ChangedByACallWithTheList(List<int> ids, List<Image> known)
    {
        foreach (var id in ids)
        {
            if (!known.Exists(image => image.Id == id))
                Load(known, id);
        }
    }

    static void Load(List<Image> known, int id) => known.Add(new Image(id));
}

interface IImages
{
    Task Save(Item item, int id);
}

record Image(int Id);

class Item
{
    public List<Image> Images { get; } = [];

    public void AddImage(int id) => Images.Add(new Image(id));
}
