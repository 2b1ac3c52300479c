using System;
using System.Collections.Generic;

public class FlaggedWithoutFix
{
    private readonly List<Player> _players = [];
    private int[] _items = new int[16];
    private int _count;

    // Players of one score could change places.
    void ByKey(List<Player> players)
    {
        for (var i = 0; i < players.Count; i++) // PERF1009
        {
            for (var j = i + 1; j < players.Count; j++)
            {
                if (players[i].Score > players[j].Score)
                    (players[i], players[j]) = (players[j], players[i]);
            }
        }
    }

    void ByTwoKeys(Player[] players)
    {
        for (var i = 0; i < players.Length - 1; i++) // PERF1009
        {
            for (var j = 0; j < players.Length - 1; j++)
            {
                if (players[j].Score > players[j + 1].Score
                    || players[j].Score == players[j + 1].Score && players[j].Name.CompareTo(players[j + 1].Name) > 0)
                {
                    var player = players[j];
                    players[j] = players[j + 1];
                    players[j + 1] = player;
                }
            }
        }
    }

    void Copies(Player[] players)
    {
        for (var i = 0; i < players.Length - 1; i++) // PERF1009
        {
            for (var j = 0; j < players.Length - 1; j++)
            {
                var one = players[j];
                var other = players[j + 1];
                if (one.Score > other.Score)
                {
                    players[j] = other;
                    players[j + 1] = one;
                }
            }
        }
    }

    void Field()
    {
        for (var i = 1; i < _players.Count; i++) // PERF1009
        {
            var player = _players[i];
            var score = player.Score;
            var j = i - 1;
            while (j >= 0 && _players[j].Score > score)
            {
                _players[j + 1] = _players[j];
                j--;
            }

            _players[j + 1] = player;
        }
    }

    void ByComparer(IList<Player> players, IComparer<Player> comparer, Comparison<Player> comparison)
    {
        for (var i = 0; i < players.Count; i++) // PERF1009
        {
            for (var j = 0; j < players.Count - 1; j++)
            {
                if (comparer.Compare(players[j], players[j + 1]) > 0)
                    Swap(players, j, j + 1);
            }
        }

        for (var i = 0; i < players.Count; i++) // PERF1009
        {
            for (var j = i; j > 0 && comparison(players[j - 1], players[j]) > 0; j--)
                Swap(players, j, j - 1);
        }
    }

    void Count(int[] numbers, int n)
    {
        for (var i = 0; i < n - 1; i++) // PERF1009
        {
            for (var j = 0; j < n - i - 1; j++)
            {
                if (numbers[j] > numbers[j + 1])
                    (numbers[j], numbers[j + 1]) = (numbers[j + 1], numbers[j]);
            }
        }

        for (var i = 0; i < _count; i++) // PERF1009
        {
            for (var j = i + 1; j < _count; j++)
            {
                if (_items[i] > _items[j])
                    SwapItems(i, j);
            }
        }
    }

    // Not a number is neither less nor greater.
    void FloatingPoint(double[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++) // PERF1009
        {
            for (var j = i + 1; j < numbers.Length; j++)
            {
                if (numbers[i] > numbers[j])
                    (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
            }
        }
    }

    void Keys(int[] keys, string[] values)
    {
        for (var i = 0; i < keys.Length; i++) // PERF1009
        {
            for (var j = i + 1; j < keys.Length; j++)
            {
                if (keys[i] > keys[j])
                {
                    (keys[i], keys[j]) = (keys[j], keys[i]);
                    (values[i], values[j]) = (values[j], values[i]);
                }
            }
        }
    }

    void Indirect(int[] order, int[] weights)
    {
        for (var i = 0; i < order.Length; i++) // PERF1009
        {
            for (var j = i + 1; j < order.Length; j++)
            {
                if (weights[order[i]] > weights[order[j]])
                    (order[i], order[j]) = (order[j], order[i]);
            }
        }
    }

    // What it counts would be missing.
    int Counted(int[] a)
    {
        var swaps = 0;
        for (var i = 0; i < a.Length; i++) // PERF1009
        {
            for (var j = 0; j < a.Length - 1; j++)
            {
                if (a[j] > a[j + 1])
                {
                    (a[j], a[j + 1]) = (a[j + 1], a[j]);
                    swaps++;
                }
            }
        }

        return swaps;
    }

    // It stops one short of the end: a sort would do something else.
    void AllButTheLast(int[] a)
    {
        for (var i = 0; i < a.Length; i++) // PERF1009
        {
            for (var j = 0; j < a.Length - 2; j++)
            {
                if (a[j] > a[j + 1])
                    (a[j], a[j + 1]) = (a[j + 1], a[j]);
            }
        }
    }

    // A missing array fails otherwise than a sort of it.
    void Missing(int[]? a)
    {
        for (var i = 0; i < a!.Length; i++) // PERF1009
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                if (a[i] > a[j])
                    (a[i], a[j]) = (a[j], a[i]);
            }
        }
    }

    // The culture decides, and a sort by it is not stable either.
    void Culture(string[] names)
    {
        for (var i = 0; i < names.Length; i++) // PERF1009
        {
            for (var j = i + 1; j < names.Length; j++)
            {
                if (names[i].CompareTo(names[j]) > 0)
                    (names[i], names[j]) = (names[j], names[i]);
            }
        }
    }

    void ByFlag(List<int> list, bool descending)
    {
        for (var i = 0; i < list.Count; i++) // PERF1009
        {
            for (var j = i + 1; j < list.Count; j++)
            {
                if (descending ? list[i] < list[j] : list[i] > list[j])
                    (list[i], list[j]) = (list[j], list[i]);
            }
        }
    }

    void Keyed<T>(T[] items) where T : IComparable<T>
    {
        for (var i = 0; i < items.Length; i++) // PERF1009
        {
            for (var j = i + 1; j < items.Length; j++)
            {
                if (items[i].CompareTo(items[j]) == 1)
                    (items[i], items[j]) = (items[j], items[i]);
            }
        }
    }

    void LocalFunction(int[] a)
    {
        for (var i = 0; i < a.Length; i++) // PERF1009
        {
            for (var j = 0; j < a.Length - 1; j++)
            {
                if (a[j] > a[j + 1])
                    Exchange(j, j + 1);
            }
        }

        void Exchange(int one, int other) => (a[one], a[other]) = (a[other], a[one]);
    }

    private void SwapItems(int i, int j)
    {
        var item = _items[i];
        _items[i] = _items[j];
        _items[j] = item;
    }

    private static void Swap<T>(IList<T> list, int i, int j) => (list[i], list[j]) = (list[j], list[i]);

    private class Player(string name, int score)
    {
        public string Name => name;
        public int Score => score;
    }
}
