using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

public enum Level
{
    Low,
    High,
}

public class Flagged
{
    public static string Simple(List<string> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
        {
            text.Append(name);
            text.Append(',');
        }

        return text.ToString();
    }

    public static string Sum(string[] names, int[] numbers)
    {
        var text = new StringBuilder();
        for (var i = 0; i < numbers.Length; i++)
            text.Append(names.Length).Append(':').Append(numbers[i] + i).Append('\n');
        return text.ToString().TrimEnd();
    }

    public static string Interpolated(List<decimal> prices, DateOnly day)
    {
        var text = new StringBuilder($"Prices of {day}:");
        foreach (var price in prices)
            text.Append($" {price:N2},");
        return text.ToString();
    }

    public static string InterpolatedWithItself(List<int> numbers, List<string?> names)
    {
        var (a, b) = (0, 1);
        var list = new StringBuilder("[");
        foreach (var number in numbers)
            list.Append(number);
        list.Append(']').Append(a);
        var text = new StringBuilder();
        foreach (var name in names)
        {
            text.Append($"{name}: {b}");
            text.Append(", {} \"");
        }

        return list.ToString() + text.ToString();
    }

    public static string Concatenated(List<string> names, bool loud)
    {
        var text = new StringBuilder("Hello");
        foreach (var name in names)
            text.Append(' ').Append(name).Append(loud ? "!" : ".");
        return $"<{text.ToString()}>";
    }

    public static string AllKinds(List<(int Number, char Letter, double Value, bool Flag, Level Level, object? Thing, int? Maybe)> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            // Each kind of value.
            /* a number */ text.Append(row.Number).Append(' ').Append(row.Letter).Append(' ').Append(row.Value).Append(' ').Append(row.Flag);
            text.Append(row.Level); // and the level
            text.Append(row.Thing);
            text.Append(row.Maybe ?? -1);
            text.Append(row.Maybe);
        }

        return text.ToString();
    }

    public static (int, string) Length(List<string> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
        {
            if (text.Length > 0)
                text.Append(", ");
            text.Append(name);
        }

        return (text.Length, text.ToString());
    }

    public static List<string> InnerLoop(List<List<string>> lines)
    {
        var result = new List<string>();
        foreach (var line in lines)
        {
            var text = new StringBuilder("-");
            foreach (var word in line)
                text.Append(' ').Append(word);
            text.Append('.');
            result.Add(text.ToString());
        }

        return result;
    }

    public static string ReadBeforeAndAfter(Queue<string> words, List<string> log)
    {
        var title = new StringBuilder("Words");
        log.Add(title.ToString());
        while (words.Count > 0)
            title.Append(words.Dequeue());
        log.Add(title.ToString().ToUpperInvariant());
        log.Add(nameof(title));
        return title.ToString();
    }

    public static string Html(List<string> names)
    {
        var html = new StringBuilder("<ul>");
        foreach (var name in names)
        {
            html.Append("<li>")
                .Append("<b>")
                .Append(name)
                .Append("</b>")
                .Append("</li>");
        }

        html.Append("</ul>");
        return html.ToString();
    }

    public static string InALambda(List<string> names)
    {
        Func<string> join = () =>
        {
            var text = new StringBuilder();
            for (var i = names.Count - 1; i >= 0; i--)
            {
                text.Append(names[i]);
            }

            return text.ToString();
        };
        return join();
    }

    public static string OneInTry(List<string> numbers)
    {
        var text = new StringBuilder();
        try
        {
            foreach (var number in numbers)
                text.Append(int.Parse(number));
        }
        catch (FormatException)
        {
            text.Append('?');
        }

        return text.ToString();
    }

    public static string BothGrow(List<string> names)
    {
        var upper = new StringBuilder();
        var all = new StringBuilder();
        foreach (var name in names)
            upper.Append(name.ToUpperInvariant());
        foreach (var name in names)
            all.Append(name);
        all.Append(upper.ToString());
        return all.ToString();
    }

    public static string Nested(List<string> names)
    {
        var all = new StringBuilder();
        foreach (var name in names)
        {
            all.Append(string.Concat(names.Select(other =>
            {
                var inner = new StringBuilder();
                foreach (var character in other)
                    inner.Append(character);
                return inner.ToString();
            })));
        }

        return all.ToString();
    }
}
