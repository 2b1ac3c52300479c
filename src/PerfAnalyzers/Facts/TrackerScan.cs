namespace PerfAnalyzers;

/// <summary>
/// A look at what a context tracks, through the entries of its change tracker or the local view of a set. It compares every tracked entity with what was
/// loaded, to find changes, before it looks at the first.
/// </summary>
public sealed class TrackerScan
{
    private TrackerScan(IOperation operation, IOperation view, IOperation? context) => (Operation, View, Context) = (operation, view, context);

    /// <summary>The call, the count, or the foreach.</summary>
    public IOperation Operation { get; }

    /// <summary>What is looked at: <c>shop.Products.Local</c>, <c>shop.ChangeTracker.Entries()</c>, or a local that holds such a view.</summary>
    public IOperation View { get; }

    public IOperation? Context { get; }

    public static TrackerScan? Of(IOperation operation)
    {
        var known = KnownSymbols.Of(operation);
        return operation switch
        {
            IInvocationOperation { TargetMethod: { Name: "Entries" or "HasChanges", ContainingType: var tracker }, Instance: { } read } call when tracker.Is(known.ChangeTracker) || tracker.Is(known.ChangeTracker6) =>
                call.TargetMethod.Name == "HasChanges" && LooksOnlyForChanges(call) ? null : new(call, call, OwnerOf(read)),

            // Any, First, Where and so on walk; what else the view has of its own reads it, too.
            IInvocationOperation call when call.Receiver() is { } view && (Pipeline.IsOperator(call) ? IsView(view, known) : call.TargetMethod.Name == "Contains" && IsLocal(view, known) && !LooksOnlyForChanges(call)) => new(call, view, ContextOf(view)),
            IPropertyReferenceOperation { Property.Name: "Count", Instance: { } view } count when IsLocal(view, known) && !LooksOnlyForChanges(count) => new(count, view, ContextOf(view)),
            IForEachLoopOperation loop when loop.Collection.WithoutConversions() is var view && IsView(view, known) => new(loop, view, ContextOf(view)),
            _ => null,
        };
    }

    /// <summary>Whether a loop leaves alone what the context tracks: it changes no entity and asks the context for nothing else.</summary>
    public bool IsKeptIn(LoopScope loop) =>
        !loop.Effects.CallsForeignCode
        && Context?.ReferencedSymbol() is { } context
        && loop.RepeatedOperations.All(part => part switch
        {
            IAssignmentOperation { Target: IMemberReferenceOperation { Instance: not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } } => false,
            IIncrementOrDecrementOperation { Target: IMemberReferenceOperation } => false,
            IInvocationOperation call when MutatingMembers.Names.Contains(call.TargetMethod.Name) => call.Receiver() is not IMemberReferenceOperation { Instance: not IInstanceReferenceOperation }, // order.Lines.Add(…)
            _ => !SymbolEqualityComparer.Default.Equals(part.ReferencedSymbol(), context) || part is IConversionOperation || IsPartOfScan(part),
        });

    private static bool IsPartOfScan(IOperation context)
    {
        for (var part = context; part.Parent is { } parent and (IConversionOperation or IMemberReferenceOperation or IInvocationOperation or IArgumentOperation); part = parent)
        {
            if (Of(parent) is not null)
                return true;
        }

        return false;
    }

    // Where a context may have been told not to look for changes, little is left of these.
    private static bool LooksOnlyForChanges(IOperation use) => EfSetup.Of(use).TurnsDetectionOff;

    private static bool IsView(IOperation value, KnownSymbols known) => value.Type.Is(known.LocalView) || IsLocal(value, known);

    private static bool IsLocal(IOperation value, KnownSymbols known) =>
        value is IPropertyReferenceOperation { Property.Name: "Local", Instance.Type: { } set } && (set.DerivesFrom(known.DbSet) || set.DerivesFrom(known.DbSet6));

    // shop of shop.Products.Local, of shop.Set<Product>().Local, and of a local that was given one of these.
    private static IOperation? ContextOf(IOperation view)
    {
        if (view is ILocalReferenceOperation { Local: var local } && local.OnlyValue(view) is { } value)
            view = value;

        return view is IPropertyReferenceOperation { Instance: { } set } ? OwnerOf(set) : null;
    }

    private static IOperation? OwnerOf(IOperation part) => part.WithoutConversions() switch
    {
        IMemberReferenceOperation { Instance: { } owner } => owner.WithoutConversions(),
        IInvocationOperation { Instance: { } owner } => owner.WithoutConversions(),
        _ => null,
    };
}
