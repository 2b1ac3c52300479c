using System;
using System.Collections.Generic;
using System.Linq;

public class Rows
{
    public static int[][] EachRow(int[][] rows)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
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
            Array.Sort(row);
        });
        return rows;
    }
}
