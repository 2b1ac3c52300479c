class Rows
{
    // Rows by their first element, and one row of a table by its place.
    void ByFirst(int[][] rows, int r)
    {
        for (var i = 0; i < rows.Length; i++) // PERF1009
        {
            for (var j = i + 1; j < rows.Length; j++)
            {
                if (rows[i][0] > rows[j][0])
                    (rows[i], rows[j]) = (rows[j], rows[i]);
            }
        }
    }
}
