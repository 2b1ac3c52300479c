// option: dotnet_code_quality.PERF1013.small_collection_size = 12
using System.Linq;

class Options
{
    int TwelveAreFew()
    {
        int[] months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        return months.Where(m => m > 30).ToList().Count;
    }
}
