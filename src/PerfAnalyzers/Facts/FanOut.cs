namespace PerfAnalyzers;

/// <summary>
/// Work begun for every element of a sequence at once: <c>Task.WhenAll(items.Select(item => …))</c>, or the same from a list of tasks that a foreach fills.
/// </summary>
public sealed class FanOut
{
    private static readonly ImmutableHashSet<string> Limits = ImmutableHashSet.Create(
        "Wait", "WaitAsync", "WaitOne", "AcquireAsync", "AttemptAcquire", "EnterAsync", "LockAsync", "WhenAny", "WriteAsync", "SendAsync");

    private static readonly ImmutableHashSet<string> Parts = ImmutableHashSet.Create("Take", "TakeLast", "Chunk", "Batch", "GetRange", "Page", "Skip");

    private FanOut(IOperation source, IOperation work, LoopScope? loop) => (Source, Work, Loop) = (source, work, loop);

    /// <summary>The sequence.</summary>
    public IOperation Source { get; }

    /// <summary>What begins the work on one element: a lambda, a method, or a call in the loop.</summary>
    public IOperation Work { get; }

    /// <summary>The loop that fills the list of tasks; null for Select.</summary>
    public LoopScope? Loop { get; }

    /// <summary>What a call of Task.WhenAll waits for; null where that is not one task per element.</summary>
    public static FanOut? Of(IInvocationOperation whenAll)
    {
        if (whenAll.TargetMethod is not { Name: "WhenAll", IsStatic: true } method || !method.ContainingType.Is(KnownSymbols.Of(whenAll).Task) || whenAll.Arguments is not [{ Value: var tasks }])
            return null;

        var value = tasks.WithoutConversions();
        return value is ILocalReferenceOperation { Local: var local } && local.OnlyValue(value) is { } made
            ? OfSelect(made) ?? (made.IsEmptyCollection() ? OfFilled(local, value) : null)
            : OfSelect(value);
    }

    /// <summary>Whether something keeps the number of elements, or of calls at one time, small.</summary>
    public bool IsLimited =>
        Source.IsSmallCollection(int.MaxValue)
        || Source.DescendantsAndSelf().Any(static part => part is IInvocationOperation { TargetMethod.Name: var name } && Parts.Contains(name))
        || Root is ILocalReferenceOperation { Local: var local } && local.OnlyValue(Root) is { } value && value.DescendantsAndSelf().Any(static part => part is IInvocationOperation { TargetMethod.Name: var name } && Parts.Contains(name))
        || IsPartOfLoop
        || IsOfServices
        || (Loop?.Repeated ?? Work).DescendantsAndSelf().Any(IsLimit);

    /// <summary>The first call to another machine or a database that the work makes, with the way there where source methods lead to it.</summary>
    public (IOperation Call, CallPath? Path)? FirstRemoteCall(int depth, CancellationToken cancellation)
    {
        var compilation = Source.SemanticModel!.Compilation;
        foreach (var part in Work.DescendantsAndSelf())
        {
            switch (part)
            {
                case IInvocationOperation call when call.TargetMethod.IsRemote(compilation) || IsOnContextOfItsOwn(call):
                    return (call, null);
                case IInvocationOperation call when call.TargetMethod.IsInSource() && !IsElement(call.Instance) && PathFrom(call.TargetMethod) is { } path:
                    return (call, path);
                case IMethodReferenceOperation { Method: var method } when method.IsRemote(compilation):
                    return (part, null);
                case IMethodReferenceOperation { Method: var method } when method.IsInSource() && PathFrom(method) is { } path:
                    return (part, path);
            }
        }

        return null;

        CallPath? PathFrom(IMethodSymbol method) =>
            MethodSummary.PathTo(Effect.CallsNetwork, method, depth, compilation, cancellation) is { } path && !path.Locations.Any(IsInLimitedCode) ? path : null;
    }

    // A query per element on one context is told as that (PERF2001).
    private static bool IsOnContextOfItsOwn(IInvocationOperation call) =>
        DatabaseCall.Of(call) is { Gateway: var gateway } && LoopScope.Around(call, smallLoop: 0)?.IsInEachTurn(gateway) == true;

    // The sequence at the start of the chain.
    private IOperation Root => Source.Root().WithoutConversions();

    // foreach (var some in all.Chunk(10)) await Task.WhenAll(some.Select(…)): the loop is the limit.
    private bool IsPartOfLoop => Root.RootVariable() is { } variable && (Loop?.Outer ?? LoopScope.Around(Source, smallLoop: 0)) is { } around && around.Declares(variable);

    // As many as the program has providers or handlers, however their methods are reached.
    private bool IsOfServices =>
        Source.Type.ElementType(KnownSymbols.Of(Source)) is { TypeKind: TypeKind.Interface } element && element.GetMembers().Any(static member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary });

    private static FanOut? OfSelect(IOperation tasks)
    {
        var value = tasks.WithoutConversions();
        if (value is ITranslatedQueryOperation { Operation: var query })
            value = query.WithoutConversions();

        while (value is IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" or "AsEnumerable" or "Cast" or "ToImmutableArray" or "ToHashSet" } copy && copy.Receiver() is { } copied)
            value = copied is ITranslatedQueryOperation { Operation: var translated } ? translated.WithoutConversions() : copied;

        return value is IInvocationOperation { TargetMethod.Name: "Select" } select && Pipeline.IsOperator(select) && select.Receiver() is { } source && select.ArgumentFor("selector") is { } selector
            ? new(source, selector, loop: null)
            : null;
    }

    // foreach (var item in items) tasks.Add(…);
    private static FanOut? OfFilled(ILocalSymbol tasks, IOperation use)
    {
        foreach (var part in use.Body().Descendants())
        {
            if (part is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var task }] } add && add.Receiver() is { } list && list.IsUseOf(tasks)
                && LoopScope.Around(add) is { Construct: IForEachLoopOperation { IsAsynchronous: false } each } loop && !loop.Declares(tasks) && !each.Syntax.Span.Contains(use.Syntax.Span)
                && loop.Source is { } source && loop.UsesElement(task))
            {
                return new(source, task, loop);
            }
        }

        return null;
    }

    // Waiting for a turn, or for room in a channel or a block of a pipeline.
    private static bool IsLimit(IOperation part) =>
        part is IInvocationOperation { TargetMethod: { Name: var name, ContainingType: { } type } } && Limits.Contains(name)
        && (name is not ("WriteAsync" or "SendAsync") || type.ContainingNamespace?.Name is "Channels" or "Dataflow");

    private static bool IsInLimitedCode(Location site) =>
        site.SourceTree?.GetRoot().FindNode(site.SourceSpan).FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>() is { } member
        && member.DescendantNodes().Any(static node => node is Microsoft.CodeAnalysis.CSharp.Syntax.IdentifierNameSyntax { Identifier.ValueText: "WaitAsync" or "AcquireAsync" or "EnterAsync" or "LockAsync" });

    // services.Select(service => service.Load()): as many as there are services.
    private bool IsElement(IOperation? receiver) =>
        receiver?.RootVariable() switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } => true,
            ILocalSymbol local => Loop?.Construct is IForEachLoopOperation each && each.Locals.Contains(local, SymbolEqualityComparer.Default),
            _ => false,
        };
}
