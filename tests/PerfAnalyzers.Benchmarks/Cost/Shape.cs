using System.Text;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Code that is long in one direction, as generators and tables write it, in which anything that looks around too far shows.</summary>
/// <param name="Size">Lines, elements, links or terms of the big form; the small one has a quarter.</param>
/// <param name="Piece">Statements of a given size, which can stand beside others of the kind.</param>
/// <param name="IsMethod">Whether it is the method that is long, so that each piece needs one of its own.</param>
public sealed record Shape(string Name, int Size, Func<int, string> Piece, bool IsMethod = false)
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("lines in a method", 10_000, Lines, IsMethod: true),
        new("elements in an initialiser", 50_000, size => $"{{ var table = new[] {{ {string.Join(", ", Enumerable.Range(0, size).Select(i => $"\"{i}\""))} }}; }}"),
        new("links in a call chain", 2_000, size => $"{{ var text = names.AsEnumerable(){string.Concat(Enumerable.Range(0, size).Select(i => $".Append(\"{i}\")"))}.First(); }}"),
        new("terms in a sum", 5_000, size => $"{{ var text = {string.Join(" + ", Enumerable.Range(0, size).Select(i => $"names[{i}]"))}; }}"),
    ];

    /// <summary>All of it, in as many pieces.</summary>
    public string Code(int pieces)
    {
        var all = Enumerable.Repeat(Piece(Size / pieces), pieces);
        var methods = IsMethod ? all : [string.Join('\n', all)];
        return $"public static class Shape {{ {string.Concat(methods.Select((body, i) => $"public static void Run{i}(List<string> names) {{\n{body}\n}}\n"))} }}";
    }

    private static string Lines(int lines)
    {
        var body = new StringBuilder("var text = \"\"; foreach (var name in names) {\n");
        for (var i = 0; i < lines / 4; i++)
            body.Append($"if (names.Contains(\"{i}\")) {{\n    text += name;\n    File.Exists(text);\n}}\n");

        return body.Append('}').ToString();
    }
}
