using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

class Allowed
{
    static readonly int[] Few = [1, 2, 3];

    List<int> Conditional(List<int> values)
    {
        var positive = new List<int>();
        foreach (var value in values)
        {
            if (value > 0)
                positive.Add(value);
        }

        return positive;
    }

    List<int> Skipped(List<int> values)
    {
        var positive = new List<int>();
        foreach (var value in values)
        {
            if (value <= 0)
                continue;
            positive.Add(value);
        }

        return positive;
    }

    List<int> LeftEarly(List<int> values)
    {
        var first = new List<int>();
        foreach (var value in values)
        {
            if (value < 0)
                break;
            first.Add(value);
        }

        return first;
    }

    List<int> ReturnedEarly(List<int> values)
    {
        var first = new List<int>();
        foreach (var value in values)
        {
            if (value < 0)
                return first;
            first.Add(value);
        }

        return first;
    }

    List<int> UnknownCount(IEnumerable<int> values, List<int> list)
    {
        var all = new List<int>();
        foreach (var value in values)
            all.Add(value);
        var some = new List<int>();
        foreach (var value in list.Where(v => v > 3))
            some.Add(value);
        return all;
    }

    List<int> CountThatTakesLocks(ConcurrentDictionary<int, int> table, ConcurrentQueue<int> queue)
    {
        var keys = new List<int>();
        foreach (var pair in table)
            keys.Add(pair.Key);
        var jobs = new List<int>();
        foreach (var job in queue)
            jobs.Add(job);
        return keys;
    }

    List<int> Given(List<int> values)
    {
        var all = new List<int>(100);
        foreach (var value in values)
            all.Add(value);
        var more = new List<int> { 1, 2, 3 };
        foreach (var value in values)
            more.Add(value);
        return all;
    }

    List<int> ByTwoLoops(List<int> values, List<int> others)
    {
        var all = new List<int>();
        foreach (var value in values)
            all.Add(value);
        foreach (var other in others)
            all.Add(other);
        return all;
    }

    List<int> SomethingBefore(List<int> values)
    {
        var all = new List<int>();
        all.Add(0);
        foreach (var value in values)
            all.Add(value);
        return all;
    }

    List<int> NestedLoops(List<int[]> groups)
    {
        var all = new List<int>();
        foreach (var group in groups)
        {
            foreach (var value in group)
                all.Add(value);
        }

        return all;
    }

    List<int> SmallSources()
    {
        var all = new List<int>();
        foreach (var value in Few)
            all.Add(value);
        return all;
    }

    // Where it is null nothing is read of it.
    List<int> MayBeNull(List<int>? values)
    {
        var all = new List<int>();
        if (values is null)
            return all;
        foreach (var value in values)
            all.Add(value);
        return all;
    }

    List<int> MadeInBetween(int n)
    {
        var all = new List<int>();
        var values = Enumerable.Range(0, n).ToList();
        foreach (var value in values)
            all.Add(value);
        return all;
    }

    List<int> GrowsInBetween(List<int> values)
    {
        var all = new List<int>();
        values.AddRange(Few);
        foreach (var value in values)
            all.Add(value);
        return all;
    }

    List<int> FailuresAreLeftOut(List<string> texts)
    {
        var numbers = new List<int>();
        foreach (var text in texts)
        {
            try
            {
                numbers.Add(int.Parse(text));
            }
            catch (FormatException)
            {
            }
        }

        return numbers;
    }

    // What is waited for takes longer than any copy.
    async Task<List<int>> Awaited(List<Task<int>> tasks)
    {
        var results = new List<int>();
        foreach (var task in tasks)
            results.Add(await task);
        return results;
    }

    // A negative number is no capacity.
    List<int> Number(int n)
    {
        var all = new List<int>();
        for (var i = 0; i < n; i++)
            all.Add(i);
        return all;
    }

    List<int> OtherSteps(List<int> values)
    {
        var all = new List<int>();
        for (var i = 0; i < values.Count; i += 2)
            all.Add(values[i]);
        var rest = new List<int>();
        for (var i = 3; i < values.Count; i++)
            rest.Add(values[i]);
        return all;
    }

    SortedSet<int> NoCapacity(List<int> values)
    {
        var sorted = new SortedSet<int>();
        foreach (var value in values)
            sorted.Add(value);
        return sorted;
    }

    List<int> Replaced(List<int> values)
    {
        var all = new List<int>();
        foreach (var value in values)
        {
            all.Add(value);
            if (value == 0)
                all = [];
        }

        return all;
    }

    // As many entries as there are different letters, not as the text is long.
    Dictionary<char, int> Letters(string text)
    {
        var letters = new Dictionary<char, int>();
        for (var i = 0; i < text.Length; i++)
            letters[text[i]] = i;
        var seen = new HashSet<DayOfWeek>();
        foreach (var letter in text)
            seen.Add((DayOfWeek)(letter % 7));
        return letters;
    }

    // It asks for what is there already: keys come again.
    Dictionary<string, int> Counted(List<string> words)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in words)
        {
            counts.TryGetValue(word, out var count);
            counts[word] = count + 1;
        }

        return counts;
    }

    Dictionary<int, int> Summed(List<int> values)
    {
        var sums = new Dictionary<int, int>();
        foreach (var value in values)
            sums[value % 10] = sums.GetValueOrDefault(value % 10) + value;
        return sums;
    }

    HashSet<Person> Families(List<Person> people)
    {
        var families = new HashSet<Person>();
        foreach (var person in people)
            families.Add(Eldest(person));
        return families;
    }

    static Person Eldest(Person person) => person.Parent is { } parent ? Eldest(parent) : person;

    record Person(string Name, Person? Parent);
}
