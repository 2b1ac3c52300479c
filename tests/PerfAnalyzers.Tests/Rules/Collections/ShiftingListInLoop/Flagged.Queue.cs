using System.Collections.Generic;

public static class Tree
{
    public static List<int> BreadthFirst(Dictionary<int, List<int>> children, int root)
    {
        var visited = new List<int>();
        var open = new List<int> { root };
        while (open.Count > 0 && visited.Count < 1000)
        {
            var next = open[0];
            open.RemoveAt(0); // PERF1005
            visited.Add(next);
            if (children.TryGetValue(next, out var more))
            {
                foreach (var child in more)
                    open.Add(child);
            }
        }

        return visited;
    }
}
