namespace PerfAnalyzers;

/// <summary>A search for a key that walks the pairs or the keys of a dictionary, which would find it in one step.</summary>
public sealed class DictionaryScan
{
    private static readonly ImmutableHashSet<string> Searches = ImmutableHashSet.Create("First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "Any", "Where", "Count");

    private DictionaryScan(IInvocationOperation call, IOperation dictionary, KeyPredicate predicate) => (Call, Dictionary, Predicate) = (call, dictionary, predicate);

    public IInvocationOperation Call { get; }

    public IOperation Dictionary { get; }

    /// <summary>The comparison of the key.</summary>
    public KeyPredicate Predicate { get; }

    /// <summary>Whether nothing but the key is asked about.</summary>
    public bool IsAlone => Predicate.IsAlone;

    public static DictionaryScan? Of(IInvocationOperation call)
    {
        if (!Searches.Contains(call.TargetMethod.Name)
            || !Pipeline.IsOperator(call)
            || call.Receiver() is not { } receiver
            || (receiver.KeysOf() ?? receiver) is not { } dictionary
            || dictionary.Type.KeyOfDictionary(KnownSymbols.Of(call)) is not { } key
            || call.ArgumentFor("predicate") is not { } given
            || KeyPredicate.Of(given) is not { AgreesWithHash: true, StringComparison: null } predicate
            || !SymbolEqualityComparer.Default.Equals(predicate.ComparedType, key))
        {
            return null;
        }

        var isOverKeys = dictionary != receiver;
        return (isOverKeys ? predicate.Key is null : predicate.Key is IPropertyReferenceOperation { Property.Name: "Key", Instance: IParameterReferenceOperation })
            && (key.SpecialType != SpecialType.System_String || Comparers.MayBeOrdinal(dictionary))
            ? new(call, dictionary, predicate)
            : null;
    }
}
