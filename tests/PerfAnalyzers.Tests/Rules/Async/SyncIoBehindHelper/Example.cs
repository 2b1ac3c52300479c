using System.IO;
using System.Threading.Tasks;

//---
public static class Prices
{
    public static async Task<string> Quote(FileInfo list, FileInfo log)
    {
        var price = Cheapest(list); // PERF4003
        await File.AppendAllTextAsync(log.FullName, price);
        return price;
    }

    private static string Cheapest(FileInfo list) => Load(list)[0];

    private static string[] Load(FileInfo list) => File.ReadAllLines(list.FullName);
}
//---
