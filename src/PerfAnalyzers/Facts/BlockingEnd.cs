namespace PerfAnalyzers;

/// <summary>One place that holds its thread: a call of the catalog, a wait for a task, a foreach that reads a query.</summary>
internal sealed class BlockingEnd
{
    private readonly IParameterSymbol? _medium;

    private BlockingEnd(BlockingKind kind, bool hasCounterpart, bool isSure = true, IParameterSymbol? medium = null) => (Kind, HasCounterpart, IsSure, _medium) = (kind, hasCounterpart, isSure, medium);

    public BlockingKind Kind { get; }

    /// <summary>Whether there is a way to wait for the same without a thread.</summary>
    public bool HasCounterpart { get; }

    /// <summary>Whether it holds the thread every time.</summary>
    public bool IsSure { get; }

    public static BlockingEnd? Of(IOperation operation) => operation switch
    {
        IForEachLoopOperation { IsAsynchronous: false } loop => DatabaseCall.Of(loop) is null ? null : new(BlockingKind.Io, hasCounterpart: true),
        IInvocationOperation or IPropertyReferenceOperation when TaskBlocking.Of(operation) is { } wait =>
            wait.Task?.IsSurelyComplete() == true ? null : new(BlockingKind.Task, hasCounterpart: true),
        _ => BlockingCall.Of(operation) is { } call ? new(call.Kind, call.HasCounterpart, call.IsSure, call.Medium) : null,
    };

    /// <summary>The parameter of a method that decides whether the end is memory only, by its position; <see cref="CallPath.Own"/> for none.</summary>
    public int MediumOf(IMethodSymbol method) =>
        _medium is { ContainingSymbol: var owner } && SymbolEqualityComparer.Default.Equals(owner, method) ? _medium.Ordinal : CallPath.Own;
}
