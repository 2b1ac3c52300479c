namespace PerfAnalyzers;

/// <summary>Elements that come one after the other, all put into a list for one foreach over it.</summary>
public sealed class BufferedStream
{
    private static readonly ImmutableHashSet<string> Lists = ImmutableHashSet.Create("ToListAsync", "ToArrayAsync");

    private BufferedStream(IInvocationOperation buffering, IOperation stream, IForEachLoopOperation loop, ILocalSymbol? list, IForEachLoopOperation? filling) =>
        (Buffering, Stream, Loop, List, Filling) = (buffering, stream, loop, list, filling);

    /// <summary>The call that makes the list, or adds to it.</summary>
    public IInvocationOperation Buffering { get; }

    /// <summary>What gives the elements: a query, or an asynchronous stream.</summary>
    public IOperation Stream { get; }

    /// <summary>What walks the list.</summary>
    public IForEachLoopOperation Loop { get; }

    /// <summary>The local that holds the list; null where the loop makes it itself.</summary>
    public ILocalSymbol? List { get; }

    /// <summary>The await foreach that fills the list; null where a call makes it.</summary>
    public IForEachLoopOperation? Filling { get; }

    /// <param name="depth">How many calls deep the loop is followed.</param>
    public static BufferedStream? Of(IInvocationOperation call, int depth, CancellationToken cancellation) => call.TargetMethod.Name switch
    {
        "ToBlockingEnumerable" when call.Receiver() is { } stream && IsAsync(stream.Type) => Of(call, stream, call, depth, cancellation),
        { } name when Lists.Contains(name) && call.Receiver() is { } stream && (IsAsync(stream.Type) || IsQueryOfEntityFramework(call, stream) && !GivesFew(stream)) && AwaitOf(call) is { } awaited => Of(call, stream, awaited, depth, cancellation),
        "Add" => OfFilled(call, depth, cancellation),
        _ => null,
    };

    private static BufferedStream? Of(IInvocationOperation call, IOperation stream, IOperation value, int depth, CancellationToken cancellation)
    {
        while (value.Parent is IConversionOperation)
            value = value.Parent;

        var (loop, list) = value.Parent switch
        {
            IForEachLoopOperation each => (each, null),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => (WalkOf(local, value.EnclosingStatement(), uses: 1, depth, cancellation), local),
            _ => default((IForEachLoopOperation?, ILocalSymbol?)),
        };
        return loop is not null && IsStreamable(loop, depth, cancellation) ? new(call, stream, loop, list, filling: null) : null;
    }

    // await foreach (var item in stream) list.Add(item);
    private static BufferedStream? OfFilled(IInvocationOperation add, int depth, CancellationToken cancellation)
    {
        if (add.Parent is not IExpressionStatementOperation statement
            || (statement.Parent is IBlockOperation { Operations.Length: 1 } block ? block.Parent : statement.Parent) is not IForEachLoopOperation { IsAsynchronous: true, Locals: [var item] } filling
            || add.Arguments is not [{ Value: var added }] || !added.WithoutConversions().IsUseOf(item)
            || add.Receiver() is not ILocalReferenceOperation { Local: var list } receiver
            || list.OnlyValue(receiver)?.IsEmptyCollection() != true
            || WalkOf(list, filling, uses: 2, depth, cancellation) is not { } loop || !IsStreamable(loop, depth, cancellation))
        {
            return null;
        }

        var stream = filling.Collection.WithoutConversions();
        return new(add, stream, loop, list, filling);
    }

    // The one foreach over a local that nothing else looks at, later in the same block, with nothing in between that takes time.
    private static IForEachLoopOperation? WalkOf(ILocalSymbol local, IOperation made, int uses, int depth, CancellationToken cancellation)
    {
        if (made.Parent is not IBlockOperation block)
            return null;

        var references = local.UsesAround(block).ToImmutableArray();
        if (references.Length != uses || references[uses - 1].Parent is not (IForEachLoopOperation or IConversionOperation { Parent: IForEachLoopOperation }))
            return null;

        var loop = (references[uses - 1].Parent as IForEachLoopOperation ?? references[uses - 1].Parent!.Parent as IForEachLoopOperation)!;
        var (from, to) = (block.Operations.IndexOf(made), block.Operations.IndexOf(loop));
        return from >= 0 && to > from && block.Operations.Skip(from + 1).Take(to - from - 1).All(between => StaysInside(between, between, depth, cancellation)) ? loop : null;
    }

    private static bool IsStreamable(IForEachLoopOperation loop, int depth, CancellationToken cancellation) =>
        !loop.IsAsynchronous && AsyncScope.AwaitableAt(loop) is not null && StaysInside(loop.Body, loop, depth, cancellation);

    // While the loop turns the connection is open and its context busy: what asks something outside, or might, needs the list.
    private static bool StaysInside(IOperation code, IOperation whole, int depth, CancellationToken cancellation) => code.DescendantsAndSelf().All(part => part switch
    {
        IAwaitOperation or IReturnOperation { Kind: OperationKind.YieldReturn } or IRaiseEventOperation or IDynamicInvocationOperation => false,
        ILocalReferenceOperation { Local: { Type.IsRefLikeType: true } local } => local.DeclaringSyntaxReferences.All(declaration => whole.Syntax.Span.Contains(declaration.Span)),
        IForEachLoopOperation inner => !inner.IsAsynchronous && DatabaseCall.Of(inner) is null,
        IInvocationOperation call => StaysInside(call, depth, cancellation),

        // May be loaded when it is read.
        IPropertyReferenceOperation { Property: { IsVirtual: true, Type.IsReferenceType: true } navigation } => navigation.Type.SpecialType == SpecialType.System_String,
        IPropertyReferenceOperation or IObjectCreationOperation => HeldThread.Of(part, depth, cancellation) is null,
        _ => true,
    });

    private static bool StaysInside(IInvocationOperation call, int depth, CancellationToken cancellation)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke || TaskBlocking.IsTask(method.ReturnType) || DatabaseCall.Of(call) is not null || HeldThread.Of(call, depth, cancellation) is not null)
            return false;

        if (method.IsInSource())
        {
            return Implementations.Of(method, call.SemanticModel!.Compilation) is not null
                && MethodSummary.PathTo(Effect.ReadsDatabase, call, depth, cancellation) is null
                && MethodSummary.PathTo(Effect.WritesDatabase, call, depth, cancellation) is null;
        }

        return method.IsOfFramework() || method.Name is "Map" or "Adapt";
    }

    private static IOperation? AwaitOf(IInvocationOperation call)
    {
        IOperation task = call;
        while (task.Parent is IConversionOperation || task.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            task = task.Parent;

        return task.Parent as IAwaitOperation;
    }

    private static bool IsAsync(ITypeSymbol? type) =>
        type is not null && (IsIt(type) || type.AllInterfaces.Any(IsIt)) && type.OriginalDefinition is not INamedTypeSymbol { Name: "DbSet" };

    private static bool IsIt(ITypeSymbol type) => type is INamedTypeSymbol { Name: "IAsyncEnumerable", Arity: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    private static bool IsQueryOfEntityFramework(IInvocationOperation call, IOperation source) =>
        call.TargetMethod.ContainingType.Is(KnownSymbols.Of(call).EntityFrameworkQueryableExtensions) && source.Type.IsQueryable(KnownSymbols.Of(call));

    // Take(20), what has one of a list of keys, the lines of one order.
    private static bool GivesFew(IOperation source) =>
        QueryChain.Of(source) is var query
        && (query.Has(QueryOperators.Bounds.Contains) || query.IsFiltered() || query is { IsDatabase: true, AreOperatorsKnown: true } && !query.IsUnbounded());
}
