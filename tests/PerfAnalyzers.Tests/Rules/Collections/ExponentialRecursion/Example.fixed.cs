using System.Linq;

public static class Numbers
{
    //---
    static long Fibonacci(int n)
    {
        if (n < 2)
            return n;

        long previous = 0, current = 1;
        for (var i = 2; i <= n; i++)
            (previous, current) = (current, current + previous);

        return current;
    }
    //---

    public static long[] Run(int[] numbers) => numbers.Select(n => Fibonacci(n % 25)).ToArray();
}
