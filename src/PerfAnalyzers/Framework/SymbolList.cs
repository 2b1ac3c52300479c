namespace PerfAnalyzers;

/// <summary>
/// Symbols named in an option, separated by '|': documentation ids (<c>M:Shop.Repository.Load(System.Int32)</c>, <c>T:Shop.Repository</c>,
/// <c>N:Shop</c>), or plain names, which match whatever carries the name.
/// </summary>
public sealed class SymbolList
{
    public static readonly SymbolList Empty = new(ImmutableHashSet<string>.Empty);

    private readonly ImmutableHashSet<string> _entries;

    private SymbolList(ImmutableHashSet<string> entries) => _entries = entries;

    public bool IsEmpty => _entries.IsEmpty;

    public static SymbolList Parse(string text)
    {
        var entries = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        foreach (var entry in text.Split('|'))
        {
            if (entry.Trim() is { Length: > 0 } name)
                entries.Add(name);
        }

        return new(entries.ToImmutable());
    }

    public bool Names(ISymbol? symbol) =>
        symbol is not null && !IsEmpty
        && (_entries.Contains(symbol.Name) || symbol.OriginalDefinition.GetDocumentationCommentId() is { } id && _entries.Contains(id));

    /// <summary>Whether the symbol, its type, or a namespace around it is named.</summary>
    public bool Covers(ISymbol? symbol)
    {
        for (; symbol is not null && !IsEmpty; symbol = symbol.ContainingSymbol)
        {
            if (Names(symbol))
                return true;
        }

        return false;
    }

    public override string ToString() => string.Join("|", _entries);
}
