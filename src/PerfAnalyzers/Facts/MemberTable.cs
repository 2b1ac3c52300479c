using System.Collections.Concurrent;

namespace PerfAnalyzers;

/// <summary>A catalog of members, by name, with its types resolved for one compilation.</summary>
/// <typeparam name="T">What the catalog says of a member.</typeparam>
public sealed class MemberTable<T> where T : class
{
    private readonly Dictionary<string, List<(INamedTypeSymbol Type, T Entry)>> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IMethodSymbol, T?> _found = new(SymbolEqualityComparer.Default);

    /// <summary>Adds a member of a type; nothing where the compilation does not reference the type.</summary>
    public void Add(INamedTypeSymbol? type, string member, T entry)
    {
        if (type is null)
            return;

        if (!_byName.TryGetValue(member, out var entries))
            _byName.Add(member, entries = []);

        entries.Add((type, entry));
    }

    /// <summary>The entry of a method: of the type that declares it, or of one that this derives from or implements.</summary>
    public T? Find(IMethodSymbol method, string name)
    {
        if (!_byName.TryGetValue(name, out var entries))
            return null;

        var definition = method.OriginalDefinition;
        return _found.TryGetValue(definition, out var entry) ? entry : _found.GetOrAdd(definition, FirstOf(definition.ContainingType, entries));
    }

    /// <inheritdoc cref="Find(IMethodSymbol, string)"/>
    public T? Find(IMethodSymbol method) => Find(method, method.Name);

    private static T? FirstOf(INamedTypeSymbol declaring, List<(INamedTypeSymbol Type, T Entry)> entries)
    {
        foreach (var (type, entry) in entries)
        {
            if (declaring.DerivesFrom(type) || type.TypeKind == TypeKind.Interface && declaring.Implements(type))
                return entry;
        }

        return null;
    }
}
