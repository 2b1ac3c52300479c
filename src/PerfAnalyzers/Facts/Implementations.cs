using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>Which source method a call reaches when its target is an interface's, or can be overridden.</summary>
internal sealed class Implementations
{
    private static readonly ConditionalWeakTable<Compilation, Implementations> Tables = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> _derived = new(SymbolEqualityComparer.Default);
    private readonly ILookup<string, TypeDeclarationSyntax> _declaredWith;
    private readonly ILookup<string, string> _aliases;

    private Implementations(Compilation compilation)
    {
        _compilation = compilation;
        var files = compilation.SyntaxTrees.Select(Declarations.In).ToList();
        _declaredWith = files.SelectMany(static file => file.Derived).ToLookup(static derived => derived.Ancestor, static derived => derived.Type, StringComparer.Ordinal);
        _aliases = files.SelectMany(static file => file.Aliases).ToLookup(static alias => alias.Name, static alias => alias.Alias, StringComparer.Ordinal);
    }

    /// <summary>The method that surely runs, if there is exactly one in source; null where several could.</summary>
    public static IMethodSymbol? Of(IMethodSymbol target, Compilation compilation)
    {
        var method = target.ReducedFrom ?? target;
        if (method.ContainingType is not { } type || !method.IsInSource())
            return null;

        if (type.TypeKind != TypeKind.Interface && !method.IsAbstract && !method.IsVirtual && !(method.IsOverride && !method.IsSealed))
            return method;

        var derived = Tables.GetValue(compilation, static c => new Implementations(c)).Of(type.OriginalDefinition);
        if (type.TypeKind == TypeKind.Interface)
            return derived is [var only] && only.FindImplementationForInterfaceMember(Constructed(method, only)) is IMethodSymbol implementation ? Of(implementation, compilation) : null;

        var overrides = derived.SelectMany(candidate => candidate.GetMembers(method.Name).OfType<IMethodSymbol>()).Where(candidate => Overrides(candidate, method)).ToList();
        return overrides.Count == 0 && !method.IsAbstract ? method : overrides.Count == 1 && method.IsAbstract ? overrides[0] : null;
    }

    // Found by name from base to derived, so that only those types are bound that may be meant.
    private ImmutableArray<INamedTypeSymbol> Of(INamedTypeSymbol ancestor) => _derived.GetOrAdd(ancestor, Find);

    private ImmutableArray<INamedTypeSymbol> Find(INamedTypeSymbol ancestor)
    {
        var names = new Queue<string>([ancestor.Name]);
        var (seen, found) = (new HashSet<string>(names, StringComparer.Ordinal), new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default));
        while (names.Count > 0)
        {
            var name = names.Dequeue();
            var declared = _declaredWith[name].ToList();
            foreach (var next in _aliases[name].Concat(declared.Select(static type => type.Identifier.ValueText)))
            {
                if (seen.Add(next))
                    names.Enqueue(next);
            }

            foreach (var declaration in declared)
            {
                if (Bodies.Of(_compilation).SymbolOf(declaration) is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } type && IsBelow(type, ancestor))
                    found.Add(type);
            }
        }

        return ImmutableArray.CreateRange(found);
    }

    private static bool IsBelow(INamedTypeSymbol type, INamedTypeSymbol ancestor) =>
        !SymbolEqualityComparer.Default.Equals(type, ancestor) && type.As(ancestor) is not null;

    // The member as the implementing type sees it: of IRepository<Order>, not of IRepository<T>.
    private static ISymbol Constructed(IMethodSymbol method, INamedTypeSymbol implementing) =>
        implementing.As(method.ContainingType.OriginalDefinition)?.GetMembers(method.Name).FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition)) ?? method;

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var current = candidate.OverriddenMethod; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method.OriginalDefinition))
                return true;
        }

        return false;
    }
}
