using System.Runtime.CompilerServices;

namespace PerfAnalyzers;

/// <summary>Which source method a call reaches when its target is an interface's, or can be overridden.</summary>
internal sealed class Implementations
{
    private static readonly ConditionalWeakTable<Compilation, Implementations> Tables = new();

    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> _byBase = new(SymbolEqualityComparer.Default);

    private Implementations(Compilation compilation) => Collect(compilation.Assembly.GlobalNamespace);

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
            return OnlyImplementation(method, derived) is { } only ? Of(only, compilation) : null;

        var overrides = derived.SelectMany(candidate => candidate.GetMembers(method.Name).OfType<IMethodSymbol>()).Where(candidate => Overrides(candidate, method)).ToList();
        return overrides.Count == 0 && !method.IsAbstract ? method : overrides.Count == 1 && method.IsAbstract ? overrides[0] : null;
    }

    /// <summary>The classes in source that derive from a type or implement it, whatever it is made of.</summary>
    public static IEnumerable<INamedTypeSymbol> OfType(INamedTypeSymbol type, Compilation compilation) =>
        Tables.GetValue(compilation, static c => new Implementations(c)).Of(type.OriginalDefinition);

    private List<INamedTypeSymbol> Of(INamedTypeSymbol type) => _byBase.TryGetValue(type, out var derived) ? derived : [];

    // Several classes may share the one of a base class.
    private static IMethodSymbol? OnlyImplementation(IMethodSymbol method, List<INamedTypeSymbol> derived)
    {
        IMethodSymbol? only = null;
        foreach (var candidate in derived)
        {
            if (candidate.FindImplementationForInterfaceMember(Constructed(method, candidate)) is not IMethodSymbol implementation || !implementation.IsInSource()
                || only is not null && !SymbolEqualityComparer.Default.Equals(only.OriginalDefinition, implementation.OriginalDefinition))
            {
                return null;
            }

            only = implementation;
        }

        return only;
    }

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

    private void Collect(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol space)
            {
                Collect(space);
            }
            else if (member is INamedTypeSymbol type)
            {
                if (type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false })
                    Add(type);
                Collect(type);
            }
        }
    }

    private void Add(INamedTypeSymbol type)
    {
        foreach (var implemented in type.AllInterfaces)
            Add(implemented.OriginalDefinition, type);
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            Add(current.OriginalDefinition, type);
    }

    private void Add(INamedTypeSymbol ancestor, INamedTypeSymbol type)
    {
        if (!_byBase.TryGetValue(ancestor, out var derived))
            _byBase.Add(ancestor, derived = []);

        derived.Add(type);
    }
}
