using System.Text;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Code that is long in one direction, as generators and tables write it, in which anything that looks around too far shows.</summary>
/// <param name="Size">Lines, elements, links or terms of the big form; the small one has a quarter.</param>
public sealed record Shape(string Name, int Size, Func<int, string> Code)
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("lines in a method", 10_000, LongMethod),
        new("elements in an initialiser", 50_000, size => InMethod($"var table = new[] {{ {string.Join(", ", Enumerable.Range(0, size).Select(i => $"\"{i}\""))} }};")),
        new("links in a call chain", 2_000, size => InMethod($"var text = names.AsEnumerable(){string.Concat(Enumerable.Range(0, size).Select(i => $".Append(\"{i}\")"))}.First();")),
        new("terms in a sum", 5_000, size => InMethod($"var text = {string.Join(" + ", Enumerable.Range(0, size).Select(i => $"names[{i}]"))};")),
    ];

    private static string LongMethod(int lines)
    {
        var body = new StringBuilder("var text = \"\"; foreach (var name in names) {\n");
        for (var i = 0; i < lines / 4; i++)
            body.Append($"if (names.Contains(\"{i}\")) {{\n    text += name;\n    File.Exists(text);\n}}\n");

        return InMethod(body.Append('}').ToString());
    }

    private static string InMethod(string body) => $"public static class Shape {{ public static void Run(List<string> names) {{\n{body}\n}} }}";
}
