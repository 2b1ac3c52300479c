using System.Text;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Code that is long in one direction, as generators and tables write it, in which anything that looks around too far shows.</summary>
/// <param name="Size">Lines, elements, links or terms of the big form; the small one has a quarter.</param>
/// <param name="Piece">Statements of a given size, which can stand beside others of the kind.</param>
/// <param name="Returns">What the method gives back where it is the method that is long, so that each piece needs one of its own.</param>
public sealed record Shape(string Name, int Size, Func<int, string> Piece, string? Returns = null)
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("lines in a method", 10_000, Lines, "void"),
        new("lines in an async method", 10_000, AsyncLines, "async Task"),
        new("elements in an initialiser", 50_000, size => $"{{ var table = new[] {{ {string.Join(", ", Enumerable.Range(0, size).Select(i => $"\"{i}\""))} }}; }}"),
        new("links in a call chain", 2_000, size => $"{{ var text = names.AsEnumerable(){string.Concat(Enumerable.Range(0, size).Select(i => $".Append(\"{i}\")"))}.First(); }}"),
        new("terms in a sum", 5_000, size => $"{{ var text = {string.Join(" + ", Enumerable.Range(0, size).Select(i => $"names[{i}]"))}; }}"),
    ];

    /// <summary>All of it, in as many pieces.</summary>
    public string Code(int pieces)
    {
        var all = Enumerable.Repeat(Piece(Size / pieces), pieces);
        var methods = Returns is null ? [string.Join('\n', all)] : all;
        return $"public static class Shape {{ static string Load(string path) => File.ReadAllText(path);\n{string.Concat(methods.Select((body, i) => $"public static {Returns ?? "void"} Run{i}(List<string> names) {{\n{body}\n}}\n"))} }}";
    }

    private static string Lines(int lines)
    {
        var body = new StringBuilder("var text = \"\"; foreach (var name in names) {\n");
        for (var i = 0; i < lines / 4; i++)
            body.Append($"if (names.Contains(\"{i}\")) {{\n    text += name;\n    File.Exists(text);\n}}\n");

        return body.Append('}').ToString();
    }

    // Locals by the hundred, and something to ask about each.
    private static string AsyncLines(int lines)
    {
        var body = new StringBuilder();
        for (var i = 0; i < lines / 10; i++)
        {
            body.Append($$"""
                {
                    var text{{i}} = Load("{{i}}");
                    names.Add(text{{i}});
                    var task{{i}} = File.ReadAllTextAsync(text{{i}});
                    await task{{i}};
                    names.Add(task{{i}}.Result);
                    File.WriteAllText(text{{i}}, "");
                    var copy{{i}} = names.ToList();
                    foreach (var name in copy{{i}}) Console.WriteLine(name);
                }

                """);
        }

        return body.ToString();
    }
}
