using System;
using System.Collections.Generic;
using System.Threading.Tasks;

class Allowed
{
    private readonly Dictionary<(int, int), int> _paths = [];
    private int _calls;

    int OneOfTwo(int n)
    {
        if (n < 1)
            return 0;
        if (n % 2 == 0)
            return OneOfTwo(n / 2);
        return OneOfTwo(n - 1) + 1;
    }

    int OneOfThree(int n) => n switch
    {
        < 1 => 0,
        < 10 => OneOfThree(n - 1),
        < 100 => OneOfThree(n - 2),
        _ => OneOfThree(n - 3),
    };

    int OneOrTheOther(int n, bool quick)
    {
        if (n < 1)
        {
            return 0;
        }
        else if (quick)
        {
            return OneOrTheOther(n - 2, quick);
        }
        else
        {
            return OneOrTheOther(n - 1, quick);
        }
    }

    // Each call makes a part of what is given back.
    Tree Build(int depth) => depth == 0 ? new Tree(null, null) : new Tree(Build(depth - 1), Build(depth - 1));

    void Draw(int depth)
    {
        if (depth == 0)
            return;
        Draw(depth - 1);
        Console.Write('.');
        Draw(depth - 1);
    }

    int Counts(int n)
    {
        _calls++;
        return n < 2 ? 1 : Counts(n - 1) + Counts(n - 2);
    }

    int Remembers(int x, int y)
    {
        if (x == 0 || y == 0)
            return 1;
        if (!_paths.TryGetValue((x, y), out var paths))
            _paths[(x, y)] = paths = Remembers(x - 1, y) + Remembers(x, y - 1);
        return paths;
    }

    int Random(int n, Random random) => n < 2 ? random.Next(6) : Random(n - 1, random) + Random(n - 1, random);

    int AnotherOverload(int n) => n < 2 ? n : AnotherOverload((long)n - 1) + AnotherOverload((long)n - 2);

    int AnotherOverload(long n) => (int)n;

    int AnotherObject(Allowed other, int n) => n < 2 ? n : other.AnotherObject(this, n - 1) + other.AnotherObject(other, n - 2);

    // The generator goes on where it stopped.
    int Reads(IEnumerator<int> numbers, int n) => n == 0 || !numbers.MoveNext() ? 0 : numbers.Current + Reads(numbers, n - 1) + Reads(numbers, n - 1);

    async Task<int> Waits(int n)
    {
        if (n < 2)
            return n;
        await Task.Delay(1);
        return await Waits(n - 1) + await Waits(n - 2);
    }

    record Tree(Tree? Left, Tree? Right);
}
