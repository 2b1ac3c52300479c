namespace PerfAnalyzers;

/// <summary>Code that holds its thread until the outside world answers: itself, or by what it calls.</summary>
public sealed class HeldThread
{
    private static readonly Memo<(SyntaxNode Body, int Depth), ImmutableHashSet<SyntaxNode>> Firsts = new();

    private HeldThread(IOperation operation, CallPath path, BlockingEnd end, bool isDirect) => (Operation, Path, Kind, HasCounterpart, IsDirect) = (operation, path, end.Kind, end.HasCounterpart, isDirect);

    /// <summary>The operation in the code that was asked about.</summary>
    public IOperation Operation { get; }

    /// <summary>From what the operation calls to what holds the thread: <c>Load → Parse → File.ReadAllText</c>.</summary>
    public CallPath Path { get; }

    /// <summary>Whether the operation itself holds it, not something that it calls.</summary>
    public bool IsDirect { get; }

    /// <summary>Whether a check for null or of a cache decides whether that happens.</summary>
    public bool IsRare => Path.IsRare;

    public BlockingKind Kind { get; }

    /// <summary>Whether it waits for a file, or for a stream that may be one.</summary>
    public bool IsOnFile => IsOnStream || Kind == BlockingKind.Io && End.StartsWith("File", StringComparison.Ordinal);

    /// <summary>Whether it waits for what a stream, a reader or a writer stands for.</summary>
    public bool IsOnStream => Kind == BlockingKind.Io && (End.StartsWith("Stream", StringComparison.Ordinal) || End.StartsWith("FileStream", StringComparison.Ordinal) || End.StartsWith("Text", StringComparison.Ordinal));

    private string End => Path.Hops[Path.Hops.Length - 1].Name;

    /// <summary>Whether the platform, or the library, has a way to wait for the same without a thread.</summary>
    public bool HasCounterpart { get; }

    /// <summary>What an operation holds its thread with, followed through <paramref name="depth"/> source methods; null if with nothing.</summary>
    public static HeldThread? Of(IOperation operation, int depth, CancellationToken cancellation)
    {
        if (BlockingEnd.Of(operation) is { } own)
        {
            var name = operation is IForEachLoopOperation ? "foreach over a query" : operation.Called();
            return new(operation, new CallPath(ImmutableArray.Create((name, operation.Site())), CallPath.Own, !own.IsSure, own), own, isDirect: true);
        }

        return MethodSummary.PathToHeldThread(operation, depth, cancellation) is { End: { } end } path ? new(operation, path, end, isDirect: false) : null;
    }

    /// <summary>The first thing with which a lambda or method holds the thread that runs it until something outside answers, and need not, unless that is a miss of a cache.</summary>
    public static HeldThread? FirstIoOf(IOperation function, int depth, CancellationToken cancellation) =>
        function is IAnonymousFunctionOperation
            ? In(function, depth, cancellation).FirstOrDefault(held => held.IsIo && !held.Operation.IsBehindCache(function))
            : Of(function, depth, cancellation) is { IsIo: true } called ? called : null;

    private bool IsIo => !IsRare && HasCounterpart && Kind != BlockingKind.Wait;

    /// <summary>Whether no call before it, in the function around, leads to the same place: one that does is enough to tell of.</summary>
    public bool IsFirst(int depth, CancellationToken cancellation) =>
        Firsts.Of((Operation.Body().Syntax, depth), Operation.Body(), body => FirstsIn(body, depth, cancellation)).Contains(Operation.Syntax);

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

    /// <summary>The first of them, one that surely happens before one that hangs on a check.</summary>
    public static HeldThread? FirstIn(IOperation code, int depth, CancellationToken cancellation)
    {
        HeldThread? rare = null;
        foreach (var held in In(code, depth, cancellation))
        {
            if (!held.IsRare)
                return held;
            rare ??= held;
        }

        return rare;
    }

    private static ImmutableHashSet<SyntaxNode> FirstsIn(IOperation body, int depth, CancellationToken cancellation)
    {
        var firsts = new Dictionary<(ISymbol Function, Location End), HeldThread>();
        foreach (var part in body.Descendants())
        {
            if (MethodSummary.RunsSource(part) && Of(part, depth, cancellation) is { IsDirect: false } held && AsyncScope.AwaitableAt(part) is { Owner: var function })
            {
                var key = (function, held.Path.Hops[held.Path.Hops.Length - 1].Site);
                if (!firsts.TryGetValue(key, out var first) || first.IsRare && !held.IsRare)
                    firsts[key] = held;
            }
        }

        return ImmutableHashSet.CreateRange(firsts.Values.Select(static held => held.Operation.Syntax));
    }
}
