using System.Collections.Generic;
using System.Linq;

public class FlaggedReal
{
    // The key is written to new objects only.
    public static List<Row> KeyOfNewObjects(List<Row> rows, List<int> ids)
    {
        var missing = new List<Row>();
        foreach (var id in ids)
        {
            var row = rows.FirstOrDefault(r => r.Id == id); // PERF1002
            if (row is null)
                missing.Add(new Row { Id = id, Name = "new" });
            else
                missing.Add(new Row { Id = row.Id, Name = row.Name });
        }

        return missing;
    }

    public static int Groups(List<Row> rows, List<int> ids)
    {
        var sum = 0;
        var groups = rows.GroupBy(r => r.Id).ToList();
        foreach (var id in ids)
            sum += groups.FirstOrDefault(g => g.Key == id)?.Count() ?? 0; // PERF1002
        return sum;
    }

    public record Row
    {
        public int Id { get; init; }

        public string Name { get; init; } = "";
    }
}
