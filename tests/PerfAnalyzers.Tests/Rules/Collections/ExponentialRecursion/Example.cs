using System.Linq;

public static class Numbers
{
    //---
    static long Fibonacci(int n) // PERF1010
    {
        if (n < 2)
            return n;

        return Fibonacci(n - 1) + Fibonacci(n - 2);
    }
    //---

    public static long[] Run(int[] numbers) => numbers.Select(n => Fibonacci(n % 25)).ToArray();
}
