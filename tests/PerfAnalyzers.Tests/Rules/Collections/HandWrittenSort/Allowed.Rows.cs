using System;

class Rows
{
    // Elements of different rows change places: that sorts no row.
    void Columns(int[][] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = i + 1; j < rows.Length; j++)
                (rows[i][j], rows[j][i]) = (rows[j][i], rows[i][j]);
        }
    }

    void Mirror(int[][] rows)
    {
        foreach (var row in rows)
        {
            for (int i = 0, j = row.Length - 1; i < j; i++, j--)
                (row[i], row[j]) = (row[j], row[i]);
        }
    }

    void PartitionByALambda(int[] values, Func<int, bool> isFirst)
    {
        for (int i = 0, next = 0; i < values.Length; i++)
        {
            if (isFirst(values[i]))
            {
                (values[i], values[next]) = (values[next], values[i]);
                next++;
            }
        }
    }
}
