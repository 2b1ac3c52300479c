using System;
using System.Collections.Generic;

class Allowed
{
    void FewElements(int first, int second, int third)
    {
        int[] three = [first, second, third];
        for (var i = 0; i < three.Length; i++)
        {
            for (var j = i + 1; j < three.Length; j++)
            {
                if (three[i] > three[j])
                    (three[i], three[j]) = (three[j], three[i]);
            }
        }
    }

    int MedianOfWindow(int[] pixels, int at)
    {
        Span<int> window = stackalloc int[9];
        pixels.AsSpan(at, 9).CopyTo(window);
        for (var i = 0; i < 9; i++)
        {
            for (var j = 0; j < 8; j++)
            {
                if (window[j] > window[j + 1])
                    (window[j], window[j + 1]) = (window[j + 1], window[j]);
            }
        }

        return window[4];
    }

    void TwoCollections(int[] a, int[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                if (a[i] > b[j])
                    (a[i], b[j]) = (b[j], a[i]);
            }
        }
    }

    void SomethingElseDecides(int[] a, bool[] locked)
    {
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                if (!locked[j] && a[i] > a[j])
                    (a[i], a[j]) = (a[j], a[i]);
            }
        }
    }

    void EqualElementsMeet(int[] a)
    {
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 2; j < a.Length; j++)
            {
                if (a[i] == a[j])
                    (a[i + 1], a[j]) = (a[j], a[i + 1]);
            }
        }
    }

    void ComparedElementsStay(int[] a, int[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                if (b[i] > b[j])
                    (a[i], a[j]) = (a[j], a[i]);
            }
        }
    }

    // An order that not all elements are part of cannot be left to a sort.
    void DependenciesFirst(List<Part> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = i + 1; j < parts.Count; j++)
            {
                if (parts[i].Needs(parts[j]))
                    (parts[i], parts[j]) = (parts[j], parts[i]);
            }
        }
    }

    void OnePass(int[] a)
    {
        for (var j = 0; j < a.Length - 1; j++)
        {
            if (a[j] > a[j + 1])
                (a[j], a[j + 1]) = (a[j + 1], a[j]);
        }
    }

    // A new element finds its place among those in order.
    void InsertOne(List<int> sorted, int x)
    {
        sorted.Add(x);
        for (var j = sorted.Count - 1; j > 0 && sorted[j - 1] > sorted[j]; j--)
            (sorted[j - 1], sorted[j]) = (sorted[j], sorted[j - 1]);
    }

    void Smooth(int[] heights)
    {
        for (var pass = 0; pass < 100; pass++)
        {
            for (var j = 0; j < heights.Length - 1; j++)
            {
                if (heights[j] > heights[j + 1] + 1)
                {
                    heights[j]--;
                    heights[j + 1]++;
                }
            }
        }
    }

    void Clamp(int[] a)
    {
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                if (a[j] > a[i])
                    a[j] = a[i];
            }
        }
    }

    class Part
    {
        public bool Needs(Part other) => other != this;
    }
}
