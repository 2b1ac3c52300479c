using System.Collections.Generic;
using System.Linq;

public class Doubling
{
    public List<int> Values
    {
        get;
        set
        {
            var doubled = new List<int>(value.Count);
            foreach (var v in value)
                doubled.Add(v * 2);
            field = doubled;
        }
    } = [];

    public static List<int> Set(List<int> values) => new Doubling { Values = values }.Values;

    public static List<int> Extended(List<int> values) => values.Doubled();
}

public static class Extensions
{
    extension(List<int> values)
    {
        public List<int> Doubled()
        {
            var doubled = new List<int>(values.Count);
            foreach (var value in values)
                doubled.Add(value * 2);
            return doubled;
        }
    }
}
