using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>What makes the runtime compile, load or look up code.</summary>
public sealed class CompiledCodeTests
{
    [Theory]
    [InlineData("[|rule.Compile()|]", true)]
    [InlineData("[|lambda.Compile()|]", true)]
    [InlineData("[|rule.Compile(preferInterpretation: false)|]", true)]
    [InlineData("[|rule.Compile(preferInterpretation: true)|]", false)]
    [InlineData("[|new System.Reflection.Emit.DynamicMethod(\"x\", typeof(int), null)|]", true)]
    [InlineData("[|System.Reflection.Assembly.Load(bytes)|]", true)]
    [InlineData("[|System.Reflection.Assembly.Load(\"x\")|]", false)]
    [InlineData("[|rule.ToString()|]", false)]
    public void Compiles(string code, bool compiles) => Assert.Equal(compiles, Run(code).Compiles() is not null);

    [Theory]
    [InlineData("[|typeof(Sample).GetMethod(\"x\")|]", true)]
    [InlineData("[|typeof(Sample).GetMethod(name)|]", true)]
    [InlineData("[|rule.GetType().GetProperties()|]", true)]
    [InlineData("[|item.GetType().GetProperties()|]", false)]
    [InlineData("[|typeof(Sample).GetProperty(item)|]", false)]
    public void Looks_up_the_same(string code, bool isSame)
    {
        var call = Assert.IsAssignableFrom<IInvocationOperation>(Run(code));
        Assert.Equal(isSame, call.LooksUpTheSame(LoopScope.Around(call)!));
    }

    private static Microsoft.CodeAnalysis.IOperation Run(string code) => Snippet.Of($$"""
        class Sample
        {
            void Run(List<string> items, string name, byte[] bytes, Expression<Func<int, bool>> rule, LambdaExpression lambda)
            {
                foreach (var item in items)
                    Console.WriteLine({{code}});
            }
        }
        """).Marked;
}
