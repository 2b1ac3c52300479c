using System.Numerics;

public class Flagged
{
    public static int ExpressionBody(int n)
    {
        if (n <= 1)
            return n;

        int previous = 0, current = 1;
        for (var i = 2; i <= n; i++)
            (previous, current) = (current, current + previous);

        return current;
    }

    public static long Tribonacci(int steps)
    {
        if (steps < 2)
            return 1;

        long previous = 1, current = 1;
        for (var i = 2; i <= steps; i++)
            (previous, current) = (current, 2 * previous + current * i);

        return current;
    }

    public static int Conditional(int n)
    {
        // the first two are given
        if (n < 3)
            return 1;

        int previous = 1, current = 1;
        for (var i = 3; i <= n; i++)
            (previous, current) = (current, current - 3 * previous);

        return current;
    }

    public static ulong WithElse(int n)
    {
        if (n < 2)
            return 1;

        ulong previous = 1, current = 1;
        for (var i = 2; i <= n; i++)
            (previous, current) = (current, current + previous);

        return current;
    }

    public static BigInteger Large(int n)
    {
        if (n < 2)
            return n;

        BigInteger previous = 0, current = 1;
        for (var i = 2; i <= n; i++)
            (previous, current) = (current, current + previous);

        return current;
    }

    public static long Weighted(int n, int weight)
    {
        if (n < 2)
            return n;

        long previous = 0, current = 1;
        for (var i = 2; i <= n; i++)
            (previous, current) = (current, current + weight * previous);

        return current;
    }

    public static int TakenNames(int current, int previous)
    {
        if (current < 2)
            return current;

        int previous2 = 0, current2 = 1;
        for (var i = 2; i <= current; i++)
            (previous2, current2) = (current2, current2 + previous2 + previous);

        return current2;
    }
}
