using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PerfAnalyzers;

/// <summary>
/// Answers about pieces of code, each worked out once per compilation. What many operations of one body ask is answered for the body, so that a body of
/// n statements does not cost n². Keys and answers are symbols and syntax: an operation keeps its whole semantic model alive.
/// </summary>
internal sealed class Memo<TKey, TAnswer> where TKey : notnull
{
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<TKey, TAnswer>> _answers = new();

    public TAnswer Of<TCode>(TKey key, TCode code, Func<TCode, TAnswer> work) where TCode : IOperation
    {
        var known = _answers.GetOrCreateValue(code.SemanticModel!.Compilation);
        return known.TryGetValue(key, out var answer) ? answer : known.GetOrAdd(key, work(code));
    }
}
