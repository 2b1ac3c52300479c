using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>Keys and indexes that the source gives its entities: where the model is built, and in the snapshot of the migrations.</summary>
public sealed class EfIndexes
{
    private static readonly ImmutableHashSet<string> Declaring = ImmutableHashSet.Create("HasIndex", "HasKey", "HasAlternateKey");

    private static readonly ConditionalWeakTable<Compilation, EfIndexes> Known = new();

    // Trees live on in the compilation of the next keystroke.
    private static readonly ConditionalWeakTable<SyntaxTree, EfIndexes> InTrees = new();

    private readonly ImmutableHashSet<string> _starts;
    private readonly ImmutableHashSet<string> _texts;

    private EfIndexes(ImmutableHashSet<string> starts, ImmutableHashSet<string> texts) => (_starts, _texts) = (starts, texts);

    public static EfIndexes Of(IOperation operation) => Known.GetValue(operation.SemanticModel!.Compilation, static compilation =>
        compilation.SyntaxTrees.Select(static tree => InTrees.GetValue(tree, In)).Aggregate(new EfIndexes(ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty), static (all, one) => new(all._starts.Union(one._starts), all._texts.Union(one._texts))));

    /// <summary>Whether a key or index of the entity begins with the column.</summary>
    public bool Starts(string entity, string property) => _starts.Contains($"{entity}.{property}");

    /// <summary>Whether SQL in the source indexes, or computes a column by, something with this in it: <c>lower(</c>.</summary>
    public bool Mentions(string sql) => _texts.Any(text => text.IndexOf(sql, StringComparison.OrdinalIgnoreCase) >= 0);

    private static EfIndexes In(SyntaxTree tree)
    {
        var (starts, texts) = (ImmutableHashSet.CreateBuilder<string>(), ImmutableHashSet.CreateBuilder<string>());
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
            {
                if (Declaring.Contains(access.Name.Identifier.ValueText) && First(call) is { } property && EntityOf(access.Expression) is { } entity)
                    starts.Add($"{entity}.{property}");
                else if (access.Name.Identifier.ValueText is "HasMethod" or "HasOperators" or "HasComputedColumnSql" && call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string text } }, ..])
                    texts.Add(text);
            }
            else if (node is LiteralExpressionSyntax { Token.Value: string sql } && sql.IndexOf("INDEX", StringComparison.OrdinalIgnoreCase) >= 0)
            {
                texts.Add(sql);
            }
        }

        return new(starts.ToImmutable(), texts.ToImmutable());
    }

    // HasIndex(o => o.Number), HasIndex(o => new { o.Number, o.Placed }), HasIndex("Number", "Placed")
    private static string? First(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
    {
        LambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
        LambdaExpressionSyntax { ExpressionBody: AnonymousObjectCreationExpressionSyntax { Initializers: [{ Expression: MemberAccessExpressionSyntax member }, ..] } } => member.Name.Identifier.ValueText,
        LiteralExpressionSyntax { Token.Value: string name } => name,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: MemberAccessExpressionSyntax member }] } => member.Name.Identifier.ValueText,
        _ => null,
    };

    private static string? EntityOf(ExpressionSyntax builder)
    {
        while (builder is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            if (EntityIn(call) is { } entity)
                return entity;

            builder = access.Expression;
        }

        if (builder is not IdentifierNameSyntax { Identifier.ValueText: var name })
            return null;

        foreach (var node in builder.Ancestors())
        {
            switch (node)
            {
                // Entity<Order>(order => { order.HasIndex(…); })
                case LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } lambda when ParametersOf(lambda).Any(parameter => parameter.Identifier.ValueText == name):
                    return EntityIn(call);
                case BaseMethodDeclarationSyntax { ParameterList.Parameters: var parameters }:
                    return parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == name)?.Type is GenericNameSyntax { TypeArgumentList.Arguments: [var type] } ? LastName(type) : null;
            }
        }

        return null;
    }

    private static string? EntityIn(InvocationExpressionSyntax call) => call.Expression is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Entity" } entity } ? null : entity switch
    {
        GenericNameSyntax { TypeArgumentList.Arguments: [var type] } => LastName(type),
        _ => call.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
        {
            LiteralExpressionSyntax { Token.Value: string name } => name.Substring(name.LastIndexOf('.') + 1),
            TypeOfExpressionSyntax { Type: var type } => LastName(type),
            _ => null,
        },
    };

    private static IEnumerable<ParameterSyntax> ParametersOf(LambdaExpressionSyntax lambda) =>
        lambda is SimpleLambdaExpressionSyntax simple ? ImmutableArray.Create(simple.Parameter) : (IEnumerable<ParameterSyntax>) ((ParenthesizedLambdaExpressionSyntax)lambda).ParameterList.Parameters;

    private static string LastName(TypeSyntax type) => type is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : type.ToString();
}
