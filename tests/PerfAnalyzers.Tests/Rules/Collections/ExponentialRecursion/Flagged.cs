using System.Numerics;

public class Flagged
{
    public static int ExpressionBody(int n) => n <= 1 ? n : ExpressionBody(n - 1) + ExpressionBody(n - 2); // PERF1010 @ExpressionBody

    public static long Tribonacci(int steps) => steps < 2 ? 1 : 2 * Tribonacci(steps - 2) + Tribonacci(steps - 1) * steps; // PERF1010

    public static int Conditional(int n) // PERF1010
    {
        // the first two are given
        return n < 3 ? 1 : Conditional(n - 1) - 3 * Conditional(n - 2);
    }

    public static ulong WithElse(int n) // PERF1010
    {
        if (n < 2)
        {
            return 1;
        }
        else
        {
            return WithElse(n - 1) + WithElse(n - 2);
        }
    }

    public static BigInteger Large(int n) => n < 2 ? n : Large(n - 1) + Large(n - 2); // PERF1010

    public static long Weighted(int n, int weight) => n < 2 ? n : Weighted(n - 1, weight) + weight * Weighted(n - 2, weight); // PERF1010

    public static int TakenNames(int current, int previous) => current < 2 ? current : TakenNames(current - 1, previous) + TakenNames(current - 2, previous) + previous; // PERF1010
}
