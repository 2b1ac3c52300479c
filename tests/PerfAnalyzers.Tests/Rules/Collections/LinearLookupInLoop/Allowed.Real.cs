using System;
using System.Collections.Generic;
using System.Linq;

class AllowedReal
{
    private static string[] separators = { ".", ".." };

    int NeverReplaced(string[] parts) => parts.Count(part => separators.Contains(part));

    int ChosenFromFew(string[] words, string name, bool isExact)
    {
        var names = isExact ? null : new List<string> { name, name.ToLowerInvariant(), name.ToUpperInvariant() };
        return words.Count(word => isExact ? word == name : names!.Contains(word));
    }

    List<int> FilledByAFewStatements(List<int> numbers, bool isOdd, bool isNew)
    {
        var excluded = new List<int>();
        if (isOdd)
            excluded.Add(1);
        if (isNew)
        {
            excluded.Add(2);
            excluded.Add(3);
        }

        return numbers.Where(number => !excluded.Contains(number)).ToList();
    }

    void FilledByAFewStatementsOfTheSameTurn(List<List<int>> groups)
    {
        foreach (var group in groups)
        {
            List<int> excluded = [];
            if (group.Count > 3)
                excluded.Add(1);
            group.RemoveAll(number => excluded.Contains(number));
        }
    }

    // No longer than the enum has values.
    List<DayOfWeek> DistinctValuesOfAnEnum(List<DateTime> dates)
    {
        var days = new List<DayOfWeek>();
        foreach (var date in dates)
        {
            if (!days.Contains(date.DayOfWeek))
                days.Add(date.DayOfWeek);
        }

        return days;
    }

    // Between two turns of Where, the loop changes what Where searches.
    void ChangedByTheReader(List<string> tags, List<string> known)
    {
        foreach (var tag in tags.Where(tag => !known.Contains(tag)))
        {
            foreach (var part in tag.Split(' '))
                known.Add(part);
        }
    }

    void ChangedByAMethodOfTheOwner(List<string> tags, Book book)
    {
        foreach (var tag in tags.Where(tag => !book.Tags.Contains(tag)))
            book.AddTag(tag);
    }

    void ChangedByACallWithTheOwner(List<string> tags, Book book)
    {
        foreach (var tag in tags)
        {
            if (!book.Tags.Contains(tag))
                Complete(book, tag);
        }
    }

    void ChangedByARecursiveCall(Node node, List<Node> visited)
    {
        foreach (var child in node.Children)
        {
            if (!visited.Contains(child))
                ChangedByARecursiveCall(child, visited);
        }
    }

    static void Complete(Book book, string tag) => book.AddTag(tag);

    class Book
    {
        public List<string> Tags { get; private set; } = [];

        public void AddTag(string tag) => Tags = [.. Tags, tag];
    }

    class Node
    {
        public List<Node> Children { get; } = [];
    }
}
