using System.Linq;

public static class Numbers
{
    //---
    public static int[] Squares(int[] numbers)
    {
        var squares = new int[0];
        foreach (var number in numbers)
        {
            squares = squares.Append(number * number).ToArray(); // PERF1007
        }

        return squares;
    }
    //---
}
