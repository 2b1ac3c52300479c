namespace PerfAnalyzers;

/// <summary>What a call of SaveChanges sends: what it is there for, or other changes as well.</summary>
public static class PendingChanges
{
    /// <summary>The call behind a change that saves it, in the same block; null where there is none, or where somebody handles that it fails.</summary>
    public static IInvocationOperation? SaveOf(IOperation change, IOperation context)
    {
        var statement = change.EnclosingStatement();
        if (statement.Parent is not IBlockOperation block)
            return null;

        foreach (var next in block.Operations.SkipWhile(other => other != statement).Skip(1))
        {
            if (next.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault(static call => call.SavesChanges()) is { } save)
            {
                return save.Receiver().IsSameAs(context) && save.RunsWith(block) && LoopScope.Around(save, smallLoop: 0) is null && save.EnclosingStatement() == next
                    && !save.Handlers().Any(static handler => handler.ExceptionType.Name.StartsWith("DbUpdate", StringComparison.Ordinal)) ? save : null;
            }
        }

        return null;
    }

    /// <summary>Whether the context may send anything else with it, for all that the function shows.</summary>
    /// <param name="query">The query whose rows are changed.</param>
    /// <param name="parts">What belongs to the change.</param>
    public static bool AreOthers(IInvocationOperation save, IOperation context, QueryChain query, ImmutableArray<IOperation> parts)
    {
        var (function, known) = (FunctionAround(save), KnownSymbols.Of(save));
        if (OverridesSave(context.Type, known) || query.Root.WithConversions().Parent is IVariableInitializerOperation)
            return true;

        var from = parts.Min(static part => part.Syntax.SpanStart);
        var entities = EntitiesOf(context.Type, known).Add(query.Entity!);
        foreach (var part in function.Descendants())
        {
            if (part.Syntax.SpanStart >= save.Syntax.SpanStart || parts.Any(own => own.Syntax.Span.Contains(part.Syntax.Span)) || query.Operators.Any(own => own.Syntax.Span.Contains(part.Syntax.Span)) || query.Root.Syntax.Span.Contains(part.Syntax.Span))
                continue;

            if (part.IsSameAs(context) && !IsOnlyAsked(part)
                || part is IPropertyReferenceOperation { Instance: { Type.IsReferenceType: true } and not IInstanceReferenceOperation } property && property.IsWritten()
                || part is IInvocationOperation call && !IsUseOfRows(call, parts) && (TakesEntity(call, entities, known) || part.Syntax.SpanStart > from && MayChangeMore(call)))
            {
                return true;
            }
        }

        return false;
    }

    // It may do more than save, such as mark rows as deleted instead.
    private static bool OverridesSave(ITypeSymbol? context, KnownSymbols known)
    {
        for (var type = context; type is not null && !type.Is(known.DbContext); type = type.BaseType)
        {
            if (!type.GetMembers("SaveChanges").IsEmpty || !type.GetMembers("SaveChangesAsync").IsEmpty)
                return true;
        }

        return false;
    }

    private static IOperation FunctionAround(IOperation operation)
    {
        while (operation.Parent is { } parent and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
            operation = parent;

        return operation;
    }

    private static ImmutableHashSet<ISymbol> EntitiesOf(ITypeSymbol? context, KnownSymbols known)
    {
        var entities = ImmutableHashSet<ISymbol>.Empty.WithComparer(SymbolEqualityComparer.Default);
        for (var type = context; type is not null && !type.Is(known.DbContext); type = type.BaseType)
            entities = entities.Union(type.GetMembers().OfType<IPropertySymbol>().Where(property => property.Type.DerivesFrom(known.DbSet)).SelectMany(static property => ((INamedTypeSymbol)property.Type).TypeArguments));

        return entities;
    }

    // A number is read, or a transaction begun: the context keeps nothing of that.
    private static bool IsOnlyAsked(IOperation context)
    {
        for (var part = context.WithConversions(); part.Parent is { } parent; part = parent)
        {
            switch (parent)
            {
                case IPropertyReferenceOperation { Property.Name: "Database" }:
                    return true;
                case IInvocationOperation call when QueryOperators.Scalars.Contains(QueryOperators.WithoutAsync(call.TargetMethod.Name)):
                    return true;
                case IPropertyReferenceOperation or IArgumentOperation or IConversionOperation or IInvocationOperation { TargetMethod.Name: "Where" or "AsNoTracking" or "Set" }:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsUseOfRows(IInvocationOperation call, ImmutableArray<IOperation> parts) =>
        call.TargetMethod.Name is "Any" or "Count" && call.Receiver() is ILocalReferenceOperation || parts.Any(part => call.Syntax.Span.Contains(part.Syntax.Span));

    private static bool TakesEntity(IInvocationOperation call, ImmutableHashSet<ISymbol> entities, KnownSymbols known) =>
        call.Instance is { Type: { } own } && !own.IsQueryable(known) && IsOf(own, entities) || call.Arguments.Any(argument => argument.Value.WithoutConversions().Type is { } type && !type.IsQueryable(known) && IsOf(type, entities));

    private static bool IsOf(ITypeSymbol type, ImmutableHashSet<ISymbol> entities) => entities.Contains(type) || type is INamedTypeSymbol { TypeArguments: [var element] } && entities.Contains(element);

    // Somebody's code may use the same context. The libraries' does not.
    private static bool MayChangeMore(IInvocationOperation call) =>
        !call.TargetMethod.IsEntityFramework() && call.TargetMethod.ContainingNamespace.ToDisplayString() is var space && space != "System" && !space.StartsWith("System.", StringComparison.Ordinal) && !space.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);
}
