using System.Collections.Concurrent;

namespace PerfAnalyzers;

/// <summary>A catalog of members, by name, with its types resolved for one compilation.</summary>
/// <typeparam name="T">What the catalog says of a member.</typeparam>
public sealed class MemberTable<T>(KnownSymbols known) where T : class
{
    private readonly Dictionary<string, List<(string Type, T Entry)>> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IMethodSymbol, T?> _found = new(SymbolEqualityComparer.Default);

    /// <summary>Adds a member of a type that the compilation may reference; it is looked up when a member of that name is met, which saves most look-ups after each keystroke.</summary>
    public void Add(string type, string member, T entry)
    {
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

    private T? FirstOf(INamedTypeSymbol declaring, List<(string Type, T Entry)> entries)
    {
        foreach (var (name, entry) in entries)
        {
            if (known.Type(name) is { } type && (declaring.DerivesFrom(type) || type.TypeKind == TypeKind.Interface && declaring.Implements(type)))
                return entry;
        }

        return null;
    }
}
