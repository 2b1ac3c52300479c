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

    // A lookup by that key would cast the elements of the other kind, too.
    int OfTheirKind(List<int> ids, List<Image> images, bool sized)
    {
        var found = 0;
        foreach (var id in ids)
        {
            if (sized)
                found += images.Find(image => ((SizedImage)image).Width == id) is null ? 0 : 1;
            else
                found += images.Find(image => ((NamedImage)image).Name == "" + id) is null ? 0 : 1;
        }

        return found;
    }

    int OfFewPlans(List<int> ids) => ids.Count(id => Plan.All.FirstOrDefault(plan => plan.Id == id) is not null);

    int OfFewKinds(List<int> ids, string kind)
    {
        var kinds = KindsOf(kind).ToList();
        return ids.Count(id => kinds.Exists(image => image.Id == id));
    }

    private static Image[] KindsOf(string kind) => kind switch
    {
        "one" => [new(1)],
        "two" => [new(1), new(2)],
        _ => throw new System.ArgumentException(kind),
    };

    private static List<Image> FewOf(string kind)
    {
        if (kind == "one")
            return [new(1)];
        return new() { new(1), new(2) };
    }

    int OfFewReturned(List<int> ids, string kind)
    {
        var few = FewOf(kind);
        return ids.Count(id => few.Exists(image => image.Id == id));
    }

    static void Load(List<Image> known, int id) => known.Add(new Image(id));
}

interface IImages
{
    Task Save(Item item, int id);
}

record Image(int Id);

record SizedImage(int Id, int Width) : Image(Id);

record NamedImage(int Id, string Name) : Image(Id);

record Plan(int Id)
{
    public static IReadOnlyList<Plan> All { get; set; } = [new(1), new(2)];
}

class Item
{
    public List<Image> Images { get; } = [];

    public void AddImage(int id) => Images.Add(new Image(id));
}
