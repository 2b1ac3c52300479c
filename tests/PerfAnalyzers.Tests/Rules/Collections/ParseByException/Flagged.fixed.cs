using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;

public static class Flagged
{
    public static int Default(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            int value;
            value = int.TryParse(text, out var parsed) ? parsed : -1;

            sum += value;
        }

        return sum;
    }

    public static List<Guid?> Nothing(List<string?> texts)
    {
        var ids = new List<Guid?>();
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            Guid? id = null;
            if (Guid.TryParse(text!, out var parsed))
                id = parsed;

            ids.Add(id);
        }

        return ids;
    }

    public static long Continue(Queue<string> texts)
    {
        var sum = 0L;
        while (texts.Count > 0)
        {
            var text = texts.Dequeue();
            // With blanks around it.
            // next
            if (long.TryParse(text.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed))
                sum += parsed;
        }

        return sum;
    }

    public static int EachFailureNamed(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            int value;
            value = int.TryParse(text, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;

            sum += value;
        }

        return sum;
    }

    public static int Filtered(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            if (int.TryParse(text, out var parsed))
                sum += parsed;
        }

        return sum;
    }

    public static List<DayOfWeek> Enums(List<string> texts)
    {
        var days = new List<DayOfWeek>();
        foreach (var text in texts)
        {
            if (Enum.TryParse<DayOfWeek>(text, true, out var parsed))
                days.Add(parsed);
        }

        return days;
    }

    // Outside of a loop it is a suggestion.
    public static int Returned(string text)
    {
        return int.TryParse(text, out var parsed) ? parsed : 0;
    }

    public static int? ReturnedNothing(string? text)
    {
        if (int.TryParse(text!, out var parsed))
            return parsed;
        else
            return null;
    }

    public static bool ReturnedFromTheLoop(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            if (int.TryParse(text, out var parsed))
                sum += parsed;
            else
                return false;
        }

        return sum > 0;
    }

    public static string Missing(Dictionary<string, string> names, string key)
    {
        string name;
        name = names.TryGetValue(key, out var found) ? found : "?";

        return name;
    }

    public static int MissingInALoop(IReadOnlyDictionary<int, int> prices, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
        {
            if (prices.TryGetValue(id, out var found))
                sum += found;
        }

        return sum;
    }

    public static DateTime UnderACondition(List<string?> texts)
    {
        DateTime first = default, last = default;
        foreach (var text in texts)
        {
            if (text != null)
                if (DateTime.TryParse(text, CultureInfo.InvariantCulture, out var parsed))
                    first = last = parsed;
        }

        return first > last ? first : last;
    }

    public static int WithoutBraces(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
            if (int.TryParse(text, out var parsed))
                sum += parsed;
            else
                sum = 0;

        return sum;
    }
}
