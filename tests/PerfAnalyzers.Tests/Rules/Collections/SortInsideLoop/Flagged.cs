using System;
using System.Collections.Generic;
using System.Linq;

class Flagged
{
    private readonly List<Job> _jobs = [];

    int PriorityQueue(List<Job> open)
    {
        var steps = 0;
        while (open.Count > 0)
        {
            open.Sort((one, other) => one.Cost.CompareTo(other.Cost)); // PERF1012 @Sort
            var next = open[0];
            open.RemoveAt(0);
            steps += next.Cost;
            if (next.Cost > 10)
                open.Add(new(next.Cost / 2));
        }

        return steps;
    }

    int Ordered(List<Job> open)
    {
        var steps = 0;
        while (open.Any())
        {
            var next = open.OrderBy(job => job.Cost).First(); // PERF1012 @OrderBy
            open.Remove(next);
            steps++;
        }

        return steps;
    }

    int Replaced(List<int> open)
    {
        var steps = 0;
        while (open.Count > 0)
        {
            open = open.OrderByDescending(n => n).ToList(); // PERF1012
            steps += open[^1];
            open.RemoveAt(open.Count - 1);
        }

        return steps;
    }

    void Field(int[] costs)
    {
        for (var i = 0; i < costs.Length; i++)
        {
            _jobs.Add(new(costs[i]));
            _jobs.Sort(Comparer<Job>.Create((one, other) => one.Cost - other.Cost)); // PERF1012
        }
    }

    void Filtered(List<Job> open, int[] limits)
    {
        foreach (var limit in limits)
        {
            foreach (var job in open.Where(job => job.Cost < limit).OrderBy(job => job.Cost)) // PERF1012
                Console.WriteLine(job.Cost);
            open.Add(new(limit));
        }
    }

    void PerElement(List<int> sorted, List<int> numbers) =>
        numbers.ForEach(number =>
        {
            sorted.Insert(0, number);
            sorted.Sort(); // PERF1012
        });

    void Condition(List<int> sorted, List<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (number > 0)
            {
                sorted.Add(number);
                sorted.Sort(); // PERF1012
            }
        }
    }

    record Job(int Cost);
}
