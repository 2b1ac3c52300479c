using System.Collections.Generic;

public static class Tree
{
    public static List<int> BreadthFirst(Dictionary<int, List<int>> children, int root)
    {
        var visited = new List<int>();
        var open = new Queue<int>(new int[] { root });
        while (open.Count > 0 && visited.Count < 1000)
        {
            var next = open.Dequeue();
            visited.Add(next);
            if (children.TryGetValue(next, out var more))
            {
                foreach (var child in more)
                    open.Enqueue(child);
            }
        }

        return visited;
    }
}
