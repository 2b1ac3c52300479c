namespace PerfAnalyzers;

/// <summary>A loop over the keys of a dictionary that looks up the value of each: <c>foreach (var key in table.Keys) … table[key]</c>.</summary>
public sealed class KeyLoop
{
    private KeyLoop(IForEachLoopOperation loop, IOperation dictionary, ILocalSymbol key, ImmutableArray<IPropertyReferenceOperation> lookups) =>
        (Loop, Dictionary, Key, Lookups) = (loop, dictionary, key, lookups);

    public IForEachLoopOperation Loop { get; }

    public IOperation Dictionary { get; }

    public ILocalSymbol Key { get; }

    /// <summary>Where the value of the key is read.</summary>
    public ImmutableArray<IPropertyReferenceOperation> Lookups { get; }

    public static KeyLoop? Of(IForEachLoopOperation loop)
    {
        if (loop is not { IsAsynchronous: false, Locals: [var key] }
            || loop.Collection.KeysOf() is not { } dictionary
            || dictionary.ReferencedSymbol() is not { } symbol
            || LoopEffects.Of(loop.Body) is var effects && (effects.Assigns(key) || effects.Assigns(symbol)))
        {
            return null;
        }

        var lookups = ImmutableArray.CreateBuilder<IPropertyReferenceOperation>();
        foreach (var part in loop.Body.Descendants())
        {
            if (part is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var index }], Instance: { } indexed } lookup
                && index.WithoutConversions().IsUseOf(key)
                && indexed.IsSameAs(dictionary)
                && !lookup.IsWritten())
            {
                lookups.Add(lookup);
            }
        }

        return lookups.Count > 0 ? new(loop, dictionary, key, lookups.ToImmutable()) : null;
    }

    /// <summary>Whether the loop itself changes the dictionary.</summary>
    public bool WritesDictionary => Dictionary.ReferencedSymbol() is { } symbol && LoopEffects.Of(Loop.Body).Changes(symbol);

    /// <summary>Whether the key serves no other purpose.</summary>
    public bool NeedsKey => Loop.Body.Descendants().Count(part => part.IsUseOf(Key)) > Lookups.Length;
}
