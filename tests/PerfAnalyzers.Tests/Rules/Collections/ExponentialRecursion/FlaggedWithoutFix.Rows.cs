using System;

static class Rows
{
    public static int BestPath(int[][] rows, int r, int c) => // PERF1010
        r == rows.Length ? 0 : rows[r][c] + Math.Max(BestPath(rows, r + 1, c), BestPath(rows, r + 1, c + 1));

    public static int Ways(int[][] map, int row, int column)
    {
        return Walk(row, column);

        int Walk(int r, int c) => r < 0 || c < 0 || map[r][c] == 1 ? 0 : r == 0 && c == 0 ? 1 : Walk(r - 1, c) + Walk(r, c - 1); // PERF1010
    }
}
