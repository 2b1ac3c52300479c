using System;
using System.Collections.Generic;

public class Flagged
{
    public static void Tuple(int[] numbers)
    {
        for (int x = 0; x < numbers.Length; x++) // PERF1009 @for
            for (int y = 0; y < numbers.Length - 1; y++)
                if (numbers[y] > numbers[y + 1])
                    (numbers[y], numbers[y + 1]) = (numbers[y + 1], numbers[y]);
    }

    public static void Xor(List<long> list)
    {
        for (var i = list.Count - 1; i > 0; i--) // PERF1009
        {
            for (var j = 0; j < i; j++)
            {
                if (list[j + 1] < list[j])
                {
                    list[j] ^= list[j + 1];
                    list[j + 1] ^= list[j];
                    list[j] ^= list[j + 1];
                }
            }
        }
    }

    public static void Sums(int[] a)
    {
        var n = a.Length;
        for (var i = 0; i < n; i++) // PERF1009
        {
            for (var j = 1; j < n; j++)
            {
                if (a[j - 1] > a[j])
                {
                    a[j - 1] = a[j - 1] + a[j];
                    a[j] = a[j - 1] - a[j];
                    a[j - 1] = a[j - 1] - a[j];
                }
            }
        }
    }

    public static void EarlyExit(byte[] a)
    {
        bool swapped;
        do // PERF1009
        {
            swapped = false;
            for (var i = 1; i < a.Length; i++)
            {
                if (a[i - 1] <= a[i])
                    continue;

                Swap(a, i, i - 1);
                swapped = true;
            }
        }
        while (swapped);
    }

    public static void While(char[] a)
    {
        var sorted = false;
        var last = a.Length - 1;
        while (!sorted) // PERF1009 @while
        {
            sorted = true;
            var i = 0;
            while (i < last)
            {
                if (a[i].CompareTo(a[i + 1]) > 0)
                {
                    SwapRefs(ref a[i], ref a[i + 1]);
                    sorted = false;
                }

                i++;
            }

            last--;
        }
    }

    public static void ExchangeDescending(uint[] a)
    {
        for (var i = 0; i < a.Length; i++) // PERF1009
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                if (a[i] < a[j])
                    (a[j], a[i]) = (a[i], a[j]);
            }
        }
    }

    public static void Cocktail(int[] a)
    {
        int left = 0, right = a.Length - 1;
        while (left < right) // PERF1009
        {
            for (var i = left; i < right; i++)
            {
                if (a[i] > a[i + 1])
                    (a[i], a[i + 1]) = (a[i + 1], a[i]);
            }

            right--;
            for (var i = right; i > left; i--)
            {
                if (a[i] < a[i - 1])
                    (a[i], a[i - 1]) = (a[i - 1], a[i]);
            }

            left++;
        }
    }

    public static void Selection(List<int> list)
    {
        for (var i = 0; i < list.Count - 1; i++) // PERF1009
        {
            var least = i;
            for (var j = i + 1; j < list.Count; j++)
            {
                if (list[j] < list[least])
                    least = j;
            }

            if (least != i)
            {
                var t = list[i];
                list[i] = list[least];
                list[least] = t;
            }
        }
    }

    public static void SelectionByValue(int[] a)
    {
        for (var i = 0; i < a.Length; i++) // PERF1009
        {
            var least = a[i];
            var at = i;
            for (var j = i; j < a.Length; j++)
            {
                if (least > a[j])
                {
                    least = a[j];
                    at = j;
                }
            }

            a[at] = a[i];
            a[i] = least;
        }
    }

    public static void Insertion(short[] a)
    {
        for (var i = 1; i < a.Length; i++) // PERF1009
        {
            var x = a[i];
            var j = i - 1;
            while (j >= 0 && a[j] > x)
            {
                a[j + 1] = a[j];
                j--;
            }

            a[j + 1] = x;
        }
    }

    public static void InsertionDescending(List<int> list)
    {
        int i, j;
        for (i = 1; i < list.Count; i++) // PERF1009
        {
            int x = list[i];
            for (j = i; j > 0; j--)
            {
                if (list[j - 1] >= x)
                    break;
                list[j] = list[j - 1];
            }

            list[j] = x;
        }
    }

    public static void InsertionBySwaps(int[] a)
    {
        for (var i = 1; i < a.Length; i++) // PERF1009
        {
            for (var j = i; j > 0 && a[j - 1] > a[j]; j--)
                (a[j - 1], a[j]) = (a[j], a[j - 1]);
        }
    }

    public static void Gnome(int[] a)
    {
        var at = 0;
        while (at < a.Length) // PERF1009
        {
            if (at == 0 || a[at] >= a[at - 1])
            {
                at++;
            }
            else
            {
                (a[at], a[at - 1]) = (a[at - 1], a[at]);
                at--;
            }
        }
    }

    public static void OddEven(int[] a)
    {
        var sorted = false;
        while (!sorted) // PERF1009
        {
            sorted = true;
            for (var i = 1; i < a.Length - 1; i += 2)
            {
                if (a[i] > a[i + 1])
                {
                    Swap(a, i, i + 1);
                    sorted = false;
                }
            }

            for (var i = 0; i < a.Length - 1; i += 2)
            {
                if (a[i] > a[i + 1])
                {
                    Swap(a, i, i + 1);
                    sorted = false;
                }
            }
        }
    }

    public static int[] Spans(int[] numbers)
    {
        var span = numbers.AsSpan();
        for (var i = 0; i < span.Length; i++) // PERF1009
        {
            for (var j = i + 1; j < span.Length; j++)
            {
                if (span[i] > span[j])
                    (span[i], span[j]) = (span[j], span[i]);
            }
        }

        return numbers;
    }

    public static void Ordinal(List<string> names)
    {
        for (var i = 0; i < names.Count; i++) // PERF1009
        {
            for (var j = 0; j < names.Count - i - 1; j++)
            {
                if (string.CompareOrdinal(names[j], names[j + 1]) > 0)
                    (names[j], names[j + 1]) = (names[j + 1], names[j]);
            }
        }
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
