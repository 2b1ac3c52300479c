public static class Numbers
{
    //---
    public static long Fibonacci(int n) // PERF1010
    {
        if (n < 2)
            return n;

        return Fibonacci(n - 1) + Fibonacci(n - 2);
    }
    //---
}
