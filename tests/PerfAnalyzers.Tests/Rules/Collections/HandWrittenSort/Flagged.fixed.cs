using System;
using System.Collections.Generic;

public class Flagged
{
    public static void Tuple(int[] numbers)
    {
        Array.Sort(numbers);
    }

    public static void Xor(List<long> list)
    {
        list.Sort();
    }

    public static void Sums(int[] a)
    {
        Array.Sort(a);
    }

    public static void EarlyExit(byte[] a)
    {
        Array.Sort(a);
    }

    public static void While(char[] a)
    {
        Array.Sort(a);
    }

    public static void ExchangeDescending(uint[] a)
    {
        Array.Sort(a);
        Array.Reverse(a);
    }

    public static void Cocktail(int[] a)
    {
        Array.Sort(a);
    }

    public static void Selection(List<int> list)
    {
        list.Sort();
    }

    public static void SelectionByValue(int[] a)
    {
        Array.Sort(a);
    }

    public static void Insertion(short[] a)
    {
        Array.Sort(a);
    }

    public static void InsertionDescending(List<int> list)
    {
        list.Sort();
        list.Reverse();
    }

    public static void InsertionBySwaps(int[] a)
    {
        Array.Sort(a);
    }

    public static void Gnome(int[] a)
    {
        Array.Sort(a);
    }

    public static void OddEven(int[] a)
    {
        Array.Sort(a);
    }

    public static int[] Spans(int[] numbers)
    {
        var span = numbers.AsSpan();
        span.Sort();

        return numbers;
    }

    public static void Ordinal(List<string> names)
    {
        names.Sort(string.CompareOrdinal);
    }

    static void Swap<T>(T[] items, int one, int other)
    {
        if (one == other)
            return;

        T kept = items[one];
        items[one] = items[other];
        items[other] = kept;
    }

    static void SwapRefs<T>(ref T one, ref T other)
    {
        T kept = one;
        one = other;
        other = kept;
    }
}
