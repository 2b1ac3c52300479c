namespace PerfAnalyzers;

/// <summary>Code that holds its thread until the outside world answers: itself, or by what it calls.</summary>
public sealed class HeldThread
{
    private HeldThread(IOperation operation, CallPath path, BlockingEnd end, bool isDirect) => (Operation, Path, Kind, HasCounterpart, IsDirect) = (operation, path, end.Kind, end.HasCounterpart, isDirect);

    /// <summary>The operation in the code that was asked about.</summary>
    public IOperation Operation { get; }

    /// <summary>From what the operation calls to what holds the thread: <c>Load → Parse → File.ReadAllText</c>.</summary>
    public CallPath Path { get; }

    /// <summary>Whether the operation itself holds it, not something that it calls.</summary>
    public bool IsDirect { get; }

    /// <summary>Whether that happens on a miss of a cache only.</summary>
    public bool IsRare => Path.IsRare;

    public BlockingKind Kind { get; }

    /// <summary>Whether the platform, or the library, has a way to wait for the same without a thread.</summary>
    public bool HasCounterpart { get; }

    /// <summary>What an operation holds its thread with, followed through <paramref name="depth"/> source methods; null if with nothing.</summary>
    public static HeldThread? Of(IOperation operation, int depth, CancellationToken cancellation)
    {
        if (BlockingEnd.Of(operation) is { } own)
        {
            var name = operation is IForEachLoopOperation ? "foreach over a query" : operation.Called();
            return new(operation, new CallPath(ImmutableArray.Create((name, operation.Site())), CallPath.Own, end: own), own, isDirect: true);
        }

        return MethodSummary.PathToHeldThread(operation, depth, cancellation) is { End: { } end } path ? new(operation, path, end, isDirect: false) : null;
    }

    /// <summary>Everything in <paramref name="code"/> that holds the thread which runs it, in the order of the source.</summary>
    public static IEnumerable<HeldThread> In(IOperation code, int depth, CancellationToken cancellation)
    {
        foreach (var part in code.DescendantsAndSelf())
        {
            if (part is IInvocationOperation or IPropertyReferenceOperation or IObjectCreationOperation or IForEachLoopOperation
                && part.RunsWith(code) && !part.RunsElsewhere(code) && !part.RunsOnFailure(code)
                && Of(part, depth, cancellation) is { } held)
            {
                yield return held;
            }
        }
    }
}
