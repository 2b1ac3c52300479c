using System;
using System.Collections.Generic;
using System.Linq;

public class Rows
{
    public static int[][] EachRow(int[][] rows)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++) // PERF1009
            {
                for (var j = i + 1; j < row.Length; j++)
                {
                    if (row[i] > row[j])
                        (row[i], row[j]) = (row[j], row[i]);
                }
            }
        }

        return rows;
    }

    public static List<int[]> InALambdaPerRow(List<int[]> rows)
    {
        rows.ForEach(row =>
        {
            for (var end = row.Length - 1; end > 0; end--) // PERF1009
            {
                for (var j = 0; j < end; j++)
                {
                    if (row[j] > row[j + 1])
                    {
                        var kept = row[j];
                        row[j] = row[j + 1];
                        row[j + 1] = kept;
                    }
                }
            }
        });
        return rows;
    }
}
