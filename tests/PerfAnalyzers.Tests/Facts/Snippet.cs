using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>C# in which <c>[|…|]</c> marks what a fact is asked about. A snippet that does not compile says nothing, and fails.</summary>
public sealed class Snippet
{
    private const string Usings =
        "using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Collections.Immutable; using System.IO; using System.Linq; "
        + "using System.Linq.Expressions; using System.Net.Http; using System.Threading; using System.Threading.Channels; using System.Threading.Tasks;\n";

    // What fixtures compile with, the Shop included; one for all snippets, because its references are dear to bind.
    // Nullability costs a quarter of the time, and no fact asks for it.
    private static readonly Lazy<CSharpCompilation> Base = new(() =>
    {
        var compilation = (CSharpCompilation)Workbench.Open("// Shop").Project.GetCompilationAsync().GetAwaiter().GetResult()!;
        return compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
    });

    private Snippet(Compilation compilation, IReadOnlyList<IOperation> marks) => (Compilation, Marks) = (compilation, marks);

    public Compilation Compilation { get; }

    /// <summary>The marked operations, in the order in which their marks end.</summary>
    public IReadOnlyList<IOperation> Marks { get; }

    /// <summary>The only mark.</summary>
    public IOperation Marked => Assert.Single(Marks);

    public static Snippet Of(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var (code, spans) = ReadMarks(Usings + source);
        var tree = CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Base.Value.SyntaxTrees.First().Options);
        var compilation = Base.Value.AddSyntaxTrees(tree).WithOptions(Base.Value.Options.WithOutputKind(kind));
        var model = compilation.GetSemanticModel(tree);
        Assert.Empty(model.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));

        var root = tree.GetRoot();
        return new(compilation, [.. spans.Select(Operation)]);

        IOperation Operation(TextSpan span) =>
            model.GetOperation(root.FindNode(span, getInnermostNodeForTie: true)) ?? throw new InvalidOperationException($"No operation: {code[span.Start..span.End]}");
    }

    private static (string Code, List<TextSpan> Spans) ReadMarks(string source)
    {
        var open = new Stack<int>();
        var spans = new List<TextSpan>();
        var code = new System.Text.StringBuilder();
        for (var i = 0; i < source.Length; i++)
        {
            switch (source.AsSpan(i))
            {
                case ['[', '|', ..]:
                    open.Push(code.Length);
                    i++;
                    break;
                case ['|', ']', ..]:
                    spans.Add(TextSpan.FromBounds(open.Pop(), code.Length));
                    i++;
                    break;
                default:
                    code.Append(source[i]);
                    break;
            }
        }

        return (code.ToString(), spans);
    }
}
