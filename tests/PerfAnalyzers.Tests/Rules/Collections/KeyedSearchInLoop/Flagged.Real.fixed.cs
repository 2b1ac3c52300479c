using System.Collections.Generic;
using System.Linq;

public class FlaggedReal
{
    // The key is written to new objects only.
    public static List<Row> KeyOfNewObjects(List<Row> rows, List<int> ids)
    {
        var missing = new List<Row>();
        var rowsById = rows.ToLookup(r => r.Id);
        foreach (var id in ids)
        {
            var row = rowsById[id].FirstOrDefault();
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
        var groupsByKey = groups.ToLookup(g => g.Key);
        foreach (var id in ids)
            sum += groupsByKey[id].FirstOrDefault()?.Count() ?? 0;
        return sum;
    }

    public record Row
    {
        public int Id { get; init; }

        public string Name { get; init; } = "";
    }
}
