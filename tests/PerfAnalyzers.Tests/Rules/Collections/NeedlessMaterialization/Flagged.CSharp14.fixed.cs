using System.Collections.Generic;
using System.Linq;

public static class Extensions
{
    extension(List<int> values)
    {
        public int Large => values.Where(v => v > 3).Count();

        public int Sum(int from)
        {
            var sum = 0;
            foreach (var value in values.Where(v => v > from))
                sum = sum * 2 + value;
            return sum;
        }
    }

    public static int Run(List<int> values) => values.Large + values.Sum(2);
}
