using System.IO;
using System.Linq;

public static class Report
{
    //---
    public static string Summary(FileInfo log)
    {
        var errors = File.ReadLines(log.FullName).Where(line => line.Contains('1'));
        return errors.Any() ? $"{errors.Count()} errors" : "fine"; // PERF1019 @Count
    }
    //---
}
