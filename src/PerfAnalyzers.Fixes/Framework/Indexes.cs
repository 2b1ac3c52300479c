namespace PerfAnalyzers;

/// <summary>Code that builds the sets and tables which answer searches.</summary>
public static class Indexes
{
    /// <summary>A HashSet of what <paramref name="collection"/> (code; empty for an empty set) holds, written as the target frameworks allow.</summary>
    public static string HashSet(string collection, ITypeSymbol element, string comparer, Edit edit, FixContext context, SyntaxNode place)
    {
        if (collection.Length > 0
            && context.AllTargetsHave(static known => known.Enumerable?.GetMembers("ToHashSet").IsEmpty == false)
            && context.Known.Enumerable is { } operators
            && edit.TryImport(operators.ContainingNamespace))
        {
            return $"{collection}.ToHashSet({comparer})";
        }

        var arguments = string.Join(", ", new[] { collection, comparer }.Where(argument => argument.Length > 0));
        return $"new {edit.TypeName(context.Known.HashSet!, place)}<{context.NameOf(element, place)}>({arguments})";
    }

    /// <summary>A variable's name after what a collection is called: <c>orders</c> of <c>_orders</c> or <c>shop.Orders</c>.</summary>
    public static string StemOf(SyntaxNode collection)
    {
        var name = collection.DescendantTokens().LastOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken)).ValueText?.TrimStart('_', '@') ?? "";
        return name.Length == 0 ? "items" : char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Plural(string name) =>
        name.EndsWith("y", StringComparison.Ordinal) ? name[..^1] + "ies" : name.EndsWith("s", StringComparison.Ordinal) ? name + "es" : name + "s";

    public static string Singular(string name) => name.EndsWith("s", StringComparison.Ordinal) && name.Length > 1 ? name[..^1] : name;
}
