namespace PerfAnalyzers;

/// <summary>One number, or one per group, that is computed in memory from the rows of a query, which are fetched for nothing else.</summary>
public sealed class RowAggregate
{
    private RowAggregate(IOperation fetch, QueryChain query, IOperation computation, string operation, Translatability translatability, bool isInline, AccumulatingLoop? loop = null) =>
        (Fetch, Query, Computation, Operation, Translatability, IsInline, Loop) = (fetch, query, computation, operation, translatability, isInline, loop);

    /// <summary>The call that fetches the rows, or the foreach over the query itself.</summary>
    public IOperation Fetch { get; }

    public QueryChain Query { get; }

    /// <summary>What computes: an operator of LINQ, the Count of a list, a loop. The first of them, where there are several.</summary>
    public IOperation Computation { get; }

    /// <summary>The operator that the database would do it with.</summary>
    public string Operation { get; }

    public Translatability Translatability { get; }

    /// <summary>Whether fetching and computing stand in one expression, or in one loop.</summary>
    public bool IsInline { get; }

    /// <summary>The loop, where one computes.</summary>
    public AccumulatingLoop? Loop { get; }

    /// <summary>What all the rows that a call or a foreach fetches are for, if it is computing alone.</summary>
    public static RowAggregate? Of(IOperation fetch)
    {
        var known = KnownSymbols.Of(fetch);
        if (fetch is IForEachLoopOperation { IsAsynchronous: false } loop)
        {
            return loop.Collection.WithoutConversions() is { } source && source.Type.IsQueryable(known) && QueryChain.Of(source) is { IsDatabase: true, IsOfText: false } walked
                ? OfLoop(loop, loop, walked, isInline: true) : null;
        }

        if (fetch is not IInvocationOperation { TargetMethod.Name: "AsEnumerable" or "ToList" or "ToArray" or "ToListAsync" or "ToArrayAsync" } call
            || call.Receiver() is not { } rows || !rows.Type.IsQueryable(known) || QueryChain.Of(rows) is not { IsDatabase: true, IsOfText: false } query)
        {
            return null;
        }

        IOperation value = call;
        while (value.Parent is IConversionOperation or IAwaitOperation || value.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            value = value.Parent;

        if (value.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator })
            return OfUse(call, value, query, isInline: true);

        if (local.OnlyValue(declarator) is null)
            return null;

        RowAggregate? first = null;
        foreach (var use in local.UsesAround(declarator))
        {
            if (!RunsWith(use, call) || OfUse(call, use.WithConversions(), query, isInline: false) is not { } computed)
                return null;

            first ??= computed;
        }

        return first;
    }

    private static RowAggregate? OfUse(IInvocationOperation fetch, IOperation rows, QueryChain query, bool isInline)
    {
        if (rows.Parent is IForEachLoopOperation { IsAsynchronous: false } loop && loop.Collection == rows)
            return OfLoop(fetch, loop, query, isInline);

        if (rows.Parent is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Arguments.IsEmpty: true } count && count.Instance == rows)
            return IsExistenceQuestion(count) ? null : new(fetch, query, count, "Count", Translatability.Exact, isInline);

        if (rows.CallOn() is not { } call || !Pipeline.IsOperator(call) || IsExistenceQuestion(call))
            return null;

        var name = call.TargetMethod.Name;
        if (name == "GroupBy")
            return OfGroups(fetch, call, query, isInline);

        return HowItTranslates(call, query) is not Translatability.No and var translatability ? new(fetch, query, call, name, translatability, isInline) : null;
    }

    private static Translatability HowItTranslates(IInvocationOperation call, QueryChain query)
    {
        var (predicate, selector) = (call.ArgumentFor("predicate"), call.ArgumentFor("selector"));
        var isOfRows = SymbolEqualityComparer.Default.Equals(call.TargetMethod.TypeArguments.FirstOrDefault(), query.Entity);
        return call.TargetMethod.Name switch
        {
            "Count" or "LongCount" => predicate is null ? Translatability.Exact : isOfRows && predicate.Lambda() is { } condition ? Translations.Of(condition) : Translatability.No,
            "Sum" or "Average" or "Min" or "Max" when selector is not null => isOfRows && selector.Lambda() is { } computed ? OfSelector(computed, call) : Translatability.No,

            // query.Select(o => o.Total).ToList().Sum()
            "Sum" or "Average" or "Min" or "Max" => call.Arguments.Length == 1 && query.Operators is [.., { TargetMethod.Name: "Select" } select] && select.ArgumentFor("selector")?.Lambda() is { } projected
                ? OfSelector(projected, call) : Translatability.No,
            _ => Translatability.No,
        };
    }

    private static Translatability OfSelector(IAnonymousFunctionOperation selector, IInvocationOperation call)
    {
        if (selector is not { Symbol.Parameters: [var row], Body.Operations: [IReturnOperation { ReturnedValue: { } value }] } || !IsNumber(value.Type, call))
            return Translatability.No;

        var translatability = Translations.OfValue(value, row);
        return translatability == Translatability.Exact && call.TargetMethod.Name == "Average" ? Translatability.ByCollation : translatability;
    }

    // SQLite has no decimals. Text and Guids have an order of their own in each database.
    private static bool IsNumber(ITypeSymbol? type, IOperation at)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] })
            type = value;

        return type?.SpecialType switch
        {
            SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_DateTime => true,
            SpecialType.System_Decimal => !EfSetup.Of(at).Chooses("UseSqlite"),
            _ => false,
        };
    }

    // rows.GroupBy(o => o.Status).Select(g => new { g.Key, Sum = g.Sum(o => o.Total) })
    private static RowAggregate? OfGroups(IInvocationOperation fetch, IInvocationOperation groups, QueryChain query, bool isInline)
    {
        if (groups.Arguments.Length != 2 || !SymbolEqualityComparer.Default.Equals(groups.TargetMethod.TypeArguments[0], query.Entity)
            || groups.ArgumentFor("keySelector")?.Lambda() is not { Symbol.Parameters: [var row], Body.Operations: [IReturnOperation { ReturnedValue: { } key }] }
            || Translations.OfValue(key, row) == Translatability.No
            || groups.Consumer() is not { TargetMethod.Name: "Select" } select || !Pipeline.IsOperator(select)
            || select.ArgumentFor("selector")?.Lambda() is not { Symbol.Parameters: [var group] } shape
            || !shape.Body.Descendants().OfType<IParameterReferenceOperation>().Where(part => SymbolEqualityComparer.Default.Equals(part.Parameter, group)).All(part => IsKeyOrAggregate(part, query)))
        {
            return null;
        }

        return new(fetch, query, select, "GroupBy", Translatability.ByCollation, isInline);
    }

    private static bool IsKeyOrAggregate(IOperation group, QueryChain query)
    {
        var value = group.WithConversions();
        return value.Parent is IPropertyReferenceOperation { Property.Name: "Key" }
            || value.CallOn() is { } call && Pipeline.IsOperator(call) && HowItTranslates(call, query) != Translatability.No;
    }

    private static RowAggregate? OfLoop(IOperation fetch, IForEachLoopOperation loop, QueryChain query, bool isInline) =>
        AccumulatingLoop.Of(loop) is { } accumulation
        && SymbolEqualityComparer.Default.Equals(accumulation.Row.Type, query.Entity)
        && (accumulation.Value is null || IsNumber(accumulation.Value.Type, loop) && Translations.OfValue(accumulation.Value, accumulation.Row) != Translatability.No)
        && (accumulation.Condition is null || Translations.OfValue(accumulation.Condition, accumulation.Row) != Translatability.No)
            ? new(fetch, query, loop, accumulation.Operation, Weaker(accumulation), isInline, accumulation)
            : null;

    private static Translatability Weaker(AccumulatingLoop loop)
    {
        var value = loop.Value is { } computed ? Translations.OfValue(computed, loop.Row) : Translatability.Exact;
        var condition = loop.Condition is { } asked ? Translations.OfValue(asked, loop.Row) : Translatability.Exact;
        return value < condition ? value : condition;
    }

    private static bool IsExistenceQuestion(IOperation count)
    {
        var value = count.WithConversions();
        return value.Parent is IBinaryOperation or IIsPatternOperation && ExistenceQuestion.Of(value.Parent) is not null;
    }

    // Rows that a loop or a function of its own computes from were fetched once, before.
    private static bool RunsWith(IOperation use, IOperation fetch) =>
        LoopScope.Around(use is { Parent: IForEachLoopOperation loop } && loop.Collection == use ? loop : use, smallLoop: 0)?.Construct.Syntax == LoopScope.Around(fetch, smallLoop: 0)?.Construct.Syntax
        && SymbolEqualityComparer.Default.Equals(AsyncScope.Around(use)?.Owner, AsyncScope.Around(fetch)?.Owner);
}
