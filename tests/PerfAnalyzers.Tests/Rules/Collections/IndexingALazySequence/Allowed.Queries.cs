using System.Collections.Generic;
using System.Linq;

class Queries
{
    // A query gives what there is when it is asked.
    int SourceGrows(List<int> values, int n)
    {
        var large = from value in values where value > 3 select value;
        var sum = 0;
        for (var i = 0; i < n; i++)
        {
            values.Add(i);
            sum += large.ElementAtOrDefault(i);
        }

        return sum;
    }

    int FilterMoves(List<int> values, int n)
    {
        var limit = 0;
        var large = from value in values where value > limit select value;
        var sum = 0;
        for (var i = 0; i < n; i++)
        {
            limit += i;
            sum += large.ElementAtOrDefault(i);
        }

        return sum;
    }

    int ChangedByALocalFunction(HashSet<int> values, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
        {
            Grow(i);
            sum += values.ElementAt(i);
        }

        return sum;

        void Grow(int step) => values.Add(step);
    }
}
