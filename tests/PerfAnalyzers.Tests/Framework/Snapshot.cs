using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PerfAnalyzers.Tests;

/// <summary>A value as text: equal for equal content, whatever assembly its types come from.</summary>
public static class Snapshot
{
    private const int MostElements = 10_000;

    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(value, text, []);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text, HashSet<object> open)
    {
        switch (value)
        {
            case null: text.Append("null"); return;
            case string s: text.Append('"').Append(s).Append('"'); return;
            case StringBuilder builder: text.Append(builder); return;
            case Exception exception: text.Append(exception.GetType().Name); return;
            case Delegate or Type or CancellationToken or Task: text.Append(value.GetType().Name); return;
            case IFormattable formattable and (IConvertible or Guid or TimeSpan or DateTimeOffset or DateOnly or TimeOnly): text.Append(formattable.ToString(null, CultureInfo.InvariantCulture)); return;
            case bool or char: text.Append(value); return;
            case MemoryStream stream: text.Append(Convert.ToHexString(stream.ToArray())).Append('@').Append(stream.Position); return;
            case Stream or TextReader or FileInfo or Uri or HttpClient or Microsoft.EntityFrameworkCore.DbContext or System.Data.Common.DbConnection: text.Append(value.GetType().Name); return;
        }

        if (!value.GetType().IsValueType && !open.Add(value))
        {
            text.Append("(again)");
            return;
        }

        if (value is IEnumerable sequence)
            WriteSequence(sequence, text, open);
        else if (value is ITuple tuple)
            WriteSequence(Enumerable.Range(0, tuple.Length).Select(i => tuple[i]), text, open);
        else
            WriteMembers(value, text, open);

        open.Remove(value);
    }

    private static void WriteSequence(IEnumerable sequence, StringBuilder text, HashSet<object> open)
    {
        text.Append('[');
        foreach (var element in sequence.Cast<object?>().Take(MostElements))
        {
            Write(element, text, open);
            text.Append(", ");
        }

        text.Append(']');
    }

    private static void WriteMembers(object value, StringBuilder text, HashSet<object> open)
    {
        text.Append(value.GetType().Name).Append(" { ");
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            text.Append(property.Name).Append('=');
            Write(property.GetValue(value), text, open);
            text.Append(' ');
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            text.Append(field.Name).Append('=');
            Write(field.GetValue(value), text, open);
            text.Append(' ');
        }

        text.Append('}');
    }
}
