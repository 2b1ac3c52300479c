using System;

public static class Ranking
{
    //---
    public static int[] Ranked(int[] scores)
    {
        Array.Sort(scores);

        return scores;
    }
    //---
}
