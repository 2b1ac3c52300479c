using System.Collections.Generic;
using System.Linq;

public static class Numbers
{
    //---
    public static int[] Squares(int[] numbers)
    {
        var squares = new int[0];
        var squaresList = new List<int>();
        foreach (var number in numbers)
        {
            squaresList.Add(number * number);
        }
        squares = squaresList.ToArray();

        return squares;
    }
    //---
}
