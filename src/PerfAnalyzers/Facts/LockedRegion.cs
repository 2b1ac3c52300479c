namespace PerfAnalyzers;

/// <summary>Code that runs while a lock is held: a lock statement, or what stands between entering and leaving a monitor, a Lock or a ReaderWriterLockSlim.</summary>
public sealed class LockedRegion
{
    private static readonly ImmutableHashSet<string> Entering = ImmutableHashSet.Create(
        "Enter", "TryEnter", "EnterScope", "EnterReadLock", "EnterWriteLock", "EnterUpgradeableReadLock", "TryEnterReadLock", "TryEnterWriteLock", "TryEnterUpgradeableReadLock",
        "AcquireReaderLock", "AcquireWriterLock");

    private static readonly ImmutableHashSet<string> Leaving = ImmutableHashSet.Create(
        "Exit", "ExitReadLock", "ExitWriteLock", "ExitUpgradeableReadLock", "ReleaseReaderLock", "ReleaseWriterLock", "ReleaseLock");

    private LockedRegion(IOperation? gate, ImmutableArray<IOperation> code) => (Gate, Code) = (gate, code);

    /// <summary>What is locked.</summary>
    public IOperation? Gate { get; }

    /// <summary>The statements that run meanwhile.</summary>
    public ImmutableArray<IOperation> Code { get; }

    /// <summary>Whether a name can be that of a call that enters a region: the cheapest test.</summary>
    public static bool IsName(string name) => Entering.Contains(name);

    public static LockedRegion? Of(IOperation operation) => operation switch
    {
        ILockOperation region => new(region.LockedValue, ImmutableArray.Create(region.Body)),
        IInvocationOperation call when Entering.Contains(call.TargetMethod.Name) && IsLock(call.TargetMethod.ContainingType) => OfCall(call),
        _ => null,
    };

    /// <summary>The first thing in the region that waits for something outside while the lock is held, and need not.</summary>
    public HeldThread? FirstIo(int depth, CancellationToken cancellation)
    {
        foreach (var statement in Code)
        {
            foreach (var held in HeldThread.In(statement, depth, cancellation))
            {
                if (held is { IsRare: false, Kind: not BlockingKind.Wait } && !IsOnSharedStream(held) && !IsForConnection && !(held.IsOnFile && IsForFile) && !held.Operation.IsBehindCache(held.Operation.Body()) && !RunsOnce(held.Operation))
                    return held;
            }
        }

        return null;
    }

    // Nothing else is kept apart by the lock than the file: one caller at a time is what it is for.
    private bool IsForFile => !Code.Any(static statement => statement.DescendantsAndSelf().Any(part =>
        part is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member && (LoopEffects.Of(statement).Assigns(member.Member) || LoopEffects.Of(statement).Changes(member.Member))));

    // Nor can two use one connection at the same time.
    private bool IsForConnection => Code.Any(static statement => statement.DescendantsAndSelf().Any(static part =>
        part is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Type: { } type } && type.Implements(KnownSymbols.Of(part).IDbConnection)));

    // Two cannot write to one stream at the same time: that is what the lock is for.
    private static bool IsOnSharedStream(HeldThread held) =>
        held.IsOnStream && !(held.Operation is IInvocationOperation call && call.Receiver()?.RootVariable() is ILocalSymbol);

    // if (!_isLoaded) { …; _isLoaded = true; }
    private static bool RunsOnce(IOperation operation)
    {
        for (var current = operation; current.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalOperation choice && current == choice.WhenTrue
                && choice.Condition.DescendantsAndSelf().Any(part => part is IFieldReferenceOperation or IPropertyReferenceOperation && part.Type?.SpecialType == SpecialType.System_Boolean
                    && part.ReferencedSymbol() is { } flag && LoopEffects.Of(current).Assigns(flag)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLock(INamedTypeSymbol type) =>
        type is { Name: "Monitor" or "Lock" or "ReaderWriterLockSlim" or "ReaderWriterLock", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    private static LockedRegion OfCall(IInvocationOperation enter)
    {
        var gate = enter.Instance ?? enter.Arguments.FirstOrDefault()?.Value.WithoutConversions();
        var code = ImmutableArray.CreateBuilder<IOperation>();

        // using (gate.EnterScope()) …
        if (enter.Parent is IUsingOperation region)
        {
            code.Add(region.Body);
            return new(gate, code.ToImmutable());
        }

        // if (Monitor.TryEnter(gate)) { … }
        var statement = enter.EnclosingStatement();
        if (statement is IConditionalOperation { WhenTrue: var taken } choice && choice.Condition.Syntax.Span.Contains(enter.Syntax.Span))
            AddUntilLeft(taken is IBlockOperation block ? block.Operations : ImmutableArray.Create(taken), code);
        else if (statement.Parent is IBlockOperation around)
            AddUntilLeft(around.Operations.RemoveRange(0, around.Operations.IndexOf(statement) + 1), code);

        return new(gate, code.ToImmutable());
    }

    private static void AddUntilLeft(ImmutableArray<IOperation> statements, ImmutableArray<IOperation>.Builder code)
    {
        foreach (var statement in statements)
        {
            if (statement is ITryOperation { Finally: { } last } attempt && Leaves(last))
            {
                AddUntilLeft(attempt.Body.Operations, code);
                return;
            }

            if (Leaves(statement))
                return;

            code.Add(statement);
        }
    }

    private static bool Leaves(IOperation statement) =>
        statement.DescendantsAndSelf().Any(static part => part is IInvocationOperation { TargetMethod: { Name: var name, ContainingType: var type } } && Leaving.Contains(name) && IsLock(type));
}
