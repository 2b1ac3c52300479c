using System.Collections.Generic;
using System.Linq;

public static class Ranking
{
    //---
    public static List<string> Table(List<string> players)
    {
        var lines = new List<string>();
        var ranked = players.Where(player => player.Length > 0).OrderBy(player => player);
        var rankedList = ranked.ToList();
        for (var i = 0; i < rankedList.Count; i++)
            lines.Add($"{i + 1}. {rankedList[i]}");
        return lines;
    }
    //---
}
