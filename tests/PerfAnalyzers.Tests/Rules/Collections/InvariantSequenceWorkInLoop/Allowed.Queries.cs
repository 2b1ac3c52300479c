using System;
using System.Collections.Generic;
using System.Linq;

class Queries
{
    // A query is asked anew because what it reads has changed.
    int FilterMoves(List<int> values, int[] steps)
    {
        var limit = 0;
        var large = values.Where(value => value > limit);
        var sum = 0;
        foreach (var step in steps)
        {
            limit += step;
            sum += large.Count();
        }

        return sum;
    }

    int SourceGrows(List<int> values, int[] steps)
    {
        var large = from value in values where value > 3 select value;
        var sum = 0;
        foreach (var step in steps)
        {
            values.Add(step);
            sum += large.Sum();
        }

        return sum;
    }

    int SourceOfTheSourceGrows(List<int> values, int[] steps)
    {
        var large = values.Where(value => value > 3);
        var sorted = large.OrderBy(value => value);
        var sum = 0;
        foreach (var step in steps)
        {
            values.Add(step);
            sum += sorted.Last(value => value < step);
            foreach (var value in sorted)
                sum -= value;
        }

        return sum;
    }

    int MembersChange(List<Unit> units)
    {
        var alive = units.Where(unit => unit.Health > 0);
        var rounds = 0;
        while (alive.Count() > 1)
        {
            units[rounds % units.Count].Health--;
            rounds++;
        }

        return rounds;
    }

    int Captured(List<int> values, int[] steps)
    {
        var large = values.Where(value => value > 3);
        Action<int> grow = step => values.Add(step);
        var sum = 0;
        foreach (var step in steps)
        {
            grow(step);
            sum += large.Count();
        }

        return sum;
    }

    int ChangedByALocalFunction(List<int> values, int[] steps)
    {
        var limit = 3;
        var sum = 0;
        foreach (var step in steps)
        {
            Grow(step);
            sum += values.Sum() + values.Count(value => value > limit);
        }

        return sum;

        void Grow(int step)
        {
            values.Add(step);
            limit++;
        }
    }

    int Yielded(List<int> values, int[] steps)
    {
        var large = Large(values);
        var sum = 0;
        foreach (var step in steps)
        {
            values.Add(step);
            sum += large.Count();
        }

        return sum;
    }

    static IEnumerable<int> Large(List<int> values)
    {
        foreach (var value in values)
        {
            if (value > 3)
                yield return value;
        }
    }

    int QueryOfTheTurn(List<int> values, int[] limits)
    {
        var sum = 0;
        foreach (var limit in limits)
        {
            var above = from value in values where value > limit select value;
            sum += above.Count();
        }

        return sum;
    }

    class Unit
    {
        public int Health;
    }
}
