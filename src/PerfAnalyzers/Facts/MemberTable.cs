using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PerfAnalyzers;

/// <summary>A catalog of members, by name. Its types are looked up only for a member that can be one of theirs: every keystroke makes a new compilation.</summary>
/// <typeparam name="T">What the catalog says of a member.</typeparam>
public sealed class MemberTable<T> where T : class
{
    private readonly Dictionary<string, List<(string Type, string PlainName, T Entry)>> _byName = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<IMethodSymbol, T?>> _found = new();

    /// <param name="entries">The metadata name of each type, a member of it, and what is said of that.</param>
    public MemberTable(IEnumerable<(string Type, string Member, T Entry)> entries)
    {
        foreach (var (type, member, entry) in entries)
        {
            if (!_byName.TryGetValue(member, out var named))
                _byName.Add(member, named = []);

            named.Add((type, PlainNameOf(type), entry));
        }
    }

    /// <summary>The entry of a method: of the type that declares it, or of one that this derives from or implements.</summary>
    public T? Find(IMethodSymbol method, string name, Compilation compilation)
    {
        if (!_byName.TryGetValue(name, out var entries))
            return null;

        var definition = method.OriginalDefinition;
        var found = _found.GetOrCreateValue(compilation);
        return found.TryGetValue(definition, out var entry) ? entry : found.GetOrAdd(definition, FirstOf(definition.ContainingType, entries, KnownSymbols.Of(compilation)));
    }

    private static T? FirstOf(INamedTypeSymbol declaring, List<(string Type, string PlainName, T Entry)> entries, KnownSymbols known)
    {
        var names = new HashSet<string>(declaring.AllInterfaces.Select(static type => type.Name), StringComparer.Ordinal);
        for (var type = declaring; type is not null; type = type.BaseType)
            names.Add(type.Name);

        foreach (var (metadataName, plainName, entry) in entries)
        {
            if (names.Contains(plainName)
                && known.Type(metadataName) is { } type
                && (declaring.DerivesFrom(type) || type.TypeKind == TypeKind.Interface && declaring.Implements(type)))
            {
                return entry;
            }
        }

        return null;
    }

    // Dictionary of System.Collections.Generic.Dictionary`2
    private static string PlainNameOf(string metadataName)
    {
        var name = metadataName.Substring(metadataName.LastIndexOfAny(['.', '+']) + 1);
        return name.IndexOf('`') is >= 0 and var arity ? name.Substring(0, arity) : name;
    }
}
