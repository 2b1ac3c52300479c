using System.IO;
using System.Threading.Tasks;

//---
public static class Prices
{
    public static async Task<string> Quote(FileInfo list, FileInfo log)
    {
        var price = await Cheapest(list);
        await File.AppendAllTextAsync(log.FullName, price);
        return price;
    }

    private static async Task<string> Cheapest(FileInfo list) => (await Load(list))[0];

    private static async Task<string[]> Load(FileInfo list) => await File.ReadAllLinesAsync(list.FullName);
}
//---
