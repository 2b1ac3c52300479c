using System.Collections.Generic;
using System.Linq;

class Queries
{
    // A join builds the lookup itself.
    IEnumerable<int> Joined(List<int> values, List<int> others) => from value in values join other in others on value equals other select value + other;

    IEnumerable<int> GroupJoined(List<int> values, List<int> others) => from value in values join other in others on value equals other into same select same.Count();

    // Every pair is wanted.
    IEnumerable<int> Product(List<int> values, List<int> others) => from value in values from other in others where value < other select value * other;

    // The inner query reads what the outer one brings.
    int OfTheElement(List<List<int>> groups, int wanted)
    {
        var sum = 0;
        foreach (var group in groups)
        {
            foreach (var value in from v in @group where v > 2 select v)
            {
                if (value == wanted)
                    sum++;
            }
        }

        return sum;
    }
}
