public static class Ranking
{
    //---
    public static int[] Ranked(int[] scores)
    {
        for (var i = 0; i < scores.Length - 1; i++) // PERF1009
        {
            for (var j = 0; j < scores.Length - 1 - i; j++)
            {
                if (scores[j] > scores[j + 1])
                {
                    var score = scores[j];
                    scores[j] = scores[j + 1];
                    scores[j + 1] = score;
                }
            }
        }

        return scores;
    }
    //---
}
