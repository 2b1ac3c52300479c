using Spectre.Console;

namespace PerfAnalyzers.Benchmarks;

/// <summary>How all tables of the benchmarks look.</summary>
public static class Report
{
    public static Table Table(string title, string first, params string[] others)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(title)), Border = TableBorder.Markdown }.AddColumn(first);
        foreach (var other in others)
            table.AddColumn(new TableColumn(other).RightAligned());

        return table;
    }
}
