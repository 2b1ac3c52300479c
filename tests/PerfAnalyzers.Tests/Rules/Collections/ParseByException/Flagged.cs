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
            try
            {
                value = int.Parse(text); // PERF1017 @Parse
            }
            catch
            {
                value = -1;
            }

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
            try
            {
                id = Guid.Parse(text!); // PERF1017
            }
            catch (Exception)
            {
            }

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
            try
            {
                // With blanks around it.
                sum += long.Parse(text.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture); // PERF1017
            }
            catch (Exception)
            {
                continue; // next
            }
        }

        return sum;
    }

    public static int EachFailureNamed(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            int value;
            try
            {
                value = int.Parse(text, CultureInfo.InvariantCulture); // PERF1017
            }
            catch (FormatException)
            {
                value = 0;
            }
            catch (OverflowException)
            {
                value = 0;
            }

            sum += value;
        }

        return sum;
    }

    public static int Filtered(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            try
            {
                sum += int.Parse(text); // PERF1017
            }
            catch (Exception e) when (e is FormatException or OverflowException)
            {
            }
        }

        return sum;
    }

    public static List<DayOfWeek> Enums(List<string> texts)
    {
        var days = new List<DayOfWeek>();
        foreach (var text in texts)
        {
            try
            {
                days.Add(Enum.Parse<DayOfWeek>(text, true)); // PERF1017
            }
            catch (SystemException)
            {
            }
        }

        return days;
    }

    // Outside of a loop it is a suggestion.
    public static int Returned(string text)
    {
        try
        {
            return int.Parse(text); // PERF1017 info
        }
        catch (Exception)
        {
            return 0;
        }
    }

    public static int? ReturnedNothing(string? text)
    {
        try
        {
            return int.Parse(text!); // PERF1017 info
        }
        catch (Exception)
        {
            return null;
        }
    }

    public static bool ReturnedFromTheLoop(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            try
            {
                sum += int.Parse(text); // PERF1017 info
            }
            catch (Exception)
            {
                return false;
            }
        }

        return sum > 0;
    }

    public static string Missing(Dictionary<string, string> names, string key)
    {
        string name;
        try
        {
            name = names[key]; // PERF1017
        }
        catch (KeyNotFoundException)
        {
            name = "?";
        }

        return name;
    }

    public static int MissingInALoop(IReadOnlyDictionary<int, int> prices, List<int> ids)
    {
        var sum = 0;
        foreach (var id in ids)
        {
            try
            {
                sum += prices[id]; // PERF1017
            }
            catch (KeyNotFoundException)
            {
            }
        }

        return sum;
    }

    public static DateTime UnderACondition(List<string?> texts)
    {
        DateTime first = default, last = default;
        foreach (var text in texts)
        {
            if (text != null)
                try
                {
                    first = last = DateTime.Parse(text, CultureInfo.InvariantCulture); // PERF1017
                }
                catch { }
        }

        return first > last ? first : last;
    }

    public static int WithoutBraces(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
            try
            {
                sum += int.Parse(text); // PERF1017
            }
            catch (Exception)
            {
                sum = 0;
            }

        return sum;
    }
}
