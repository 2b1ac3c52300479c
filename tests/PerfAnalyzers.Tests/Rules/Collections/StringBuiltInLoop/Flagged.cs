using System;
using System.Collections.Generic;
using System.Linq;

public enum Level
{
    Low,
    High,
}

public class Flagged
{
    public static string Simple(List<string> names)
    {
        string text = "";
        foreach (var name in names)
        {
            text += name; // PERF1006
            text += ",";
        }

        return text;
    }

    public static string Sum(string[] names, int[] numbers)
    {
        var text = string.Empty;
        for (var i = 0; i < numbers.Length; i++)
            text = text + names.Length + ":" + (numbers[i] + i) + '\n'; // PERF1006
        return text.TrimEnd();
    }

    public static string Interpolated(List<decimal> prices, DateOnly day)
    {
        var text = $"Prices of {day}:";
        foreach (var price in prices)
            text += $" {price:N2},"; // PERF1006
        return text;
    }

    public static string InterpolatedWithItself(List<int> numbers, List<string?> names)
    {
        var (a, b) = (0, 1);
        var list = "[";
        foreach (var number in numbers)
            list = $"{list}{number}"; // PERF1006
        list += "]" + a;
        var text = "";
        foreach (var name in names)
        {
            text = $"{text}{name}: {b}"; // PERF1006
            text = $"{text}, {{}} \"";
        }

        return list + text;
    }

    public static string Concatenated(List<string> names, bool loud)
    {
        var text = "Hello";
        foreach (var name in names)
            text = string.Concat(text, " ", name, loud ? "!" : "."); // PERF1006
        return $"<{text}>";
    }

    public static string AllKinds(List<(int Number, char Letter, double Value, bool Flag, Level Level, object? Thing, int? Maybe)> rows)
    {
        var text = "";
        foreach (var row in rows)
        {
            // Each kind of value.
            text += row.Number + " " + row.Letter + " " + row.Value /* a number */ + " " + row.Flag; // PERF1006
            text += row.Level; // and the level
            text += row.Thing;
            text += row.Maybe ?? -1;
            text += (row.Maybe);
        }

        return text;
    }

    public static (int, string) Length(List<string> names)
    {
        var text = "";
        foreach (var name in names)
        {
            if (text.Length > 0)
                text += ", "; // PERF1006
            text += name;
        }

        return (text.Length, text);
    }

    public static List<string> InnerLoop(List<List<string>> lines)
    {
        var result = new List<string>();
        foreach (var line in lines)
        {
            var text = "-";
            foreach (var word in line)
                text += " " + word; // PERF1006
            text += ".";
            result.Add(text);
        }

        return result;
    }

    public static string ReadBeforeAndAfter(Queue<string> words, List<string> log)
    {
        var title = "Words";
        log.Add(title);
        while (words.Count > 0)
            title += words.Dequeue(); // PERF1006
        log.Add(title.ToUpperInvariant());
        log.Add(nameof(title));
        return title.ToString();
    }

    public static string Html(List<string> names)
    {
        var html = "<ul>";
        foreach (var name in names)
        {
            html += "<li>" + // PERF1006
                "<b>" + name + "</b>" +
                "</li>";
        }

        html += "</ul>";
        return html;
    }

    public static string InALambda(List<string> names)
    {
        Func<string> join = () =>
        {
            var text = "";
            for (var i = names.Count - 1; i >= 0; i--)
            {
                text += names[i]; // PERF1006
            }

            return text;
        };
        return join();
    }

    public static string OneInTry(List<string> numbers)
    {
        var text = "";
        try
        {
            foreach (var number in numbers)
                text += int.Parse(number); // PERF1006
        }
        catch (FormatException)
        {
            text += "?";
        }

        return text;
    }

    public static string BothGrow(List<string> names)
    {
        var upper = "";
        var all = "";
        foreach (var name in names)
            upper += name.ToUpperInvariant(); // PERF1006
        foreach (var name in names)
            all += name; // PERF1006
        all += upper;
        return all;
    }

    public static string Nested(List<string> names)
    {
        var all = "";
        foreach (var name in names)
        {
            all += string.Concat(names.Select(other => // PERF1006
            {
                var inner = "";
                foreach (var character in other)
                    inner += character; // PERF1006
                return inner;
            }));
        }

        return all;
    }
}
