public static class Numbers
{
    //---
    public static long Fibonacci(int n)
    {
        if (n < 2)
            return n;

        long previous = 0, current = 1;
        for (var i = 2; i <= n; i++)
            (previous, current) = (current, current + previous);

        return current;
    }
    //---
}
