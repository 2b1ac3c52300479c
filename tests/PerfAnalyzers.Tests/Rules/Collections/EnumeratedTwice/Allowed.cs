using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

class Allowed
{
    int Once(string path)
    {
        var lines = File.ReadLines(path).Where(line => line.Length > 0);
        return lines.Count();
    }

    int InMemory(string path)
    {
        var lines = File.ReadAllLines(path);
        var list = File.ReadLines(path).ToList();
        return lines.Count() + lines.Sum(line => line.Length) + list.Count() + list.Sum(line => line.Length);
    }

    // CA1851 speaks of those.
    int NoReading(IEnumerable<int> values)
    {
        var positive = values.Where(value => value > 0);
        return positive.Count() + positive.Sum();
    }

    int EitherOr(string path, bool count)
    {
        var lines = File.ReadLines(path);
        if (count)
            return lines.Count();
        else
            return lines.Sum(line => line.Length);
    }

    int EarlyReturn(string path, bool count)
    {
        var lines = File.ReadLines(path);
        if (count)
        {
            Console.WriteLine(lines.Count());
            return 0;
        }

        return lines.Sum(line => line.Length);
    }

    int Cases(string path, int kind)
    {
        var lines = File.ReadLines(path);
        switch (kind)
        {
            case 0: return lines.Count();
            case 1: Console.WriteLine(lines.First()); break;
            default: Console.WriteLine(lines.Last()); break;
        }

        return kind switch { 0 => 1, _ => 2 };
    }

    int Arms(string path, int kind)
    {
        var lines = File.ReadLines(path);
        return kind switch { 0 => lines.Count(), 1 => lines.Sum(line => line.Length), _ => 0 };
    }

    int NullCheck(string? path)
    {
        var lines = path == null ? null : File.ReadLines(path);
        if (lines == null)
            return 0;
        return lines.Count();
    }

    int CountIfItIsKnown(string path)
    {
        var lines = File.ReadLines(path);
        return lines.TryGetNonEnumeratedCount(out var count) ? count : lines.Count();
    }

    int ReadAnew(string path)
    {
        var lines = File.ReadLines(path);
        var count = lines.Count();
        lines = File.ReadLines(path + ".more");
        return count + lines.Count();
    }

    int NewOnEachTurn(List<string> paths)
    {
        var sum = 0;
        foreach (var path in paths)
        {
            var lines = File.ReadLines(path);
            sum += lines.Count();
        }

        return sum;
    }

    int PassedOn(string path)
    {
        var lines = File.ReadLines(path);
        return Length(lines) + lines.Count();
    }

    static int Length(IEnumerable<string> lines) => lines is ICollection<string> known ? known.Count : 0;

    Func<int> Later(string path)
    {
        var files = Directory.EnumerateFiles(path);
        Func<int> first = () => files.Count();
        return first() > 3 ? first : () => files.Count() + 1;
    }

    int OnFailure(string path)
    {
        var lines = File.ReadLines(path);
        try
        {
            return lines.Count();
        }
        catch (IOException)
        {
            return lines.Take(3).Count();
        }
    }

    async Task<int> AsyncOnce(IAsyncEnumerable<int> values)
    {
        var sum = 0;
        await foreach (var value in values)
            sum += value;
        return sum;
    }
}
