using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

public class FlaggedWithoutFix
{
    private static string s_log = "";
    private string _text = "";

    public string Text { get; private set; } = "";

    public void Members(List<string> names)
    {
        foreach (var name in names)
        {
            _text += name; // PERF1006
            Text = Text + name; // PERF1006
            s_log += name; // PERF1006
        }
    }

    public static string Parameter(List<string> names, string text)
    {
        foreach (var name in names)
            text += name; // PERF1006
        return text;
    }

    public static string ReadInLoop(List<string> names)
    {
        var text = "";
        foreach (var name in names)
        {
            text += name; // PERF1006
            if (name.Length == 0)
                Console.WriteLine(text);
            if (text.EndsWith('.') || string.IsNullOrWhiteSpace(text))
                break;
        }

        return text;
    }

    public static string ReadInAnotherLoop(List<string> names)
    {
        var text = "";
        foreach (var name in names)
            text += name; // PERF1006
        foreach (var name in names)
            Console.WriteLine(name + text);
        return text;
    }

    public static string Before(List<string> names)
    {
        var text = "";
        foreach (var name in names)
            text = name + text; // PERF1006
        return text;
    }

    public static string Around(List<string> names)
    {
        var text = "";
        foreach (var name in names)
            text = $"({text}{name})"; // PERF1006
        return text;
    }

    public static string Inserted(List<string> names)
    {
        var text = "";
        foreach (var name in names)
            text = text.Insert(0, name); // PERF1006
        return text;
    }

    public static string ReadByWhatIsAdded(List<string> names)
    {
        var text = "";
        foreach (var name in names)
            text += name + text.Length; // PERF1006
        return text;
    }

    public static string? MayBeNull(List<string> names, string? start)
    {
        var text = start;
        foreach (var name in names)
            text += name; // PERF1006
        return text;
    }

    public static string? StartsAsNull(List<string> names)
    {
        string? text = null;
        foreach (var name in names)
            text += name; // PERF1006
        return text;
    }

    public static string DeclaredBefore(List<string> names)
    {
        string text;
        text = "";
        foreach (var name in names)
            text += name; // PERF1006
        return text;
    }

    public static string AnotherText(List<string> names)
    {
        var text = "";
        foreach (var name in names)
            text += name; // PERF1006
        text = text.Trim();
        return text;
    }

    public static string TwoInOne(List<string> names)
    {
        string text = "", other = "-";
        foreach (var name in names)
            text += name; // PERF1006
        return text + other;
    }

    public static string Characters(List<char[]> words)
    {
        var text = "";
        foreach (var word in words)
            text += word; // PERF1006
        return text;
    }

    public static string Converts(List<Money> amounts)
    {
        var text = "";
        foreach (var amount in amounts)
            text += amount; // PERF1006
        return text;
    }

    public static string Captured(List<string> names)
    {
        var text = "";
        foreach (var name in names)
            text += name; // PERF1006
        Func<string> later = () => text;
        return later();
    }

    public static string ForEach(List<string> names, int[] numbers)
    {
        var text = "";
        names.ForEach(name => text += name); // PERF1006 @text +=
        Array.ForEach(numbers, number => { text += number; });
        return text;
    }

    public static string HalfInTry(List<string> numbers)
    {
        var text = "";
        try
        {
            foreach (var number in numbers)
                text += ";" + number.Substring(2); // PERF1006
        }
        catch (ArgumentOutOfRangeException)
        {
        }

        return text;
    }

    public static async Task<string> AwaitInside(List<Task<string>> names)
    {
        var text = "";
        foreach (var name in names)
            text += $"{await name}, "; // PERF1006
        return text;
    }

    public static List<string> AsAValue(List<string> names)
    {
        var prefixes = new List<string>();
        var text = "";
        foreach (var name in names)
            prefixes.Add(text += name); // PERF1006
        return prefixes;
    }

    public static string PassedByReference(List<string> names)
    {
        var text = "";
        foreach (var name in names)
            text += name; // PERF1006
        Trim(ref text);
        return text;
    }

    public static string Aggregates(List<string> names, List<int> numbers) =>
        names.Aggregate((all, name) => all + ", " + name) // PERF1006 @Aggregate
        + names.Aggregate("", (all, name) => $"{all}{name};") // PERF1006
        + numbers.Aggregate("", (all, number) => string.Concat(all, number.ToString())) // PERF1006
        + numbers.Aggregate("", (all, number) => { return all + number; }, all => all.Trim()); // PERF1006

    public static string Reads(System.IO.TextReader reader)
    {
        var all = "";
        string? line;
        while ((line = reader.ReadLine()) != null)
            all = all + line + Environment.NewLine + all.Length; // PERF1006
        return all;
    }

    private static void Trim(ref string text) => text = text.Trim();
}

public readonly struct Money
{
    public static implicit operator int(Money money) => 1;
}
