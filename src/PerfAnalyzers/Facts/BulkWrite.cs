namespace PerfAnalyzers;

/// <summary>Rows that are fetched for nothing but to be deleted or to have columns set one by one, which a statement of the database does alone.</summary>
public sealed class BulkWrite
{
    private BulkWrite(IOperation fetch, IOperation source, IOperation change, Each? each, IInvocationOperation save) =>
        (Fetch, Source, Change, Condition, Setters, Row, Save) = (fetch, source, change, each?.Condition, each?.Setters ?? ImmutableArray<Setter>.Empty, each?.Row, save);

    /// <summary>What fetches the rows: ToList and its kin, RemoveRange of a query, a foreach over one.</summary>
    public IOperation Fetch { get; }

    /// <summary>The query.</summary>
    public IOperation Source { get; }

    /// <summary>What changes the rows: a call of RemoveRange or ForEach, a loop.</summary>
    public IOperation Change { get; }

    /// <summary>What a row is called, where each is changed by itself.</summary>
    public ISymbol? Row { get; }

    /// <summary>What decides in memory whether a row is changed, if anything does.</summary>
    public IOperation? Condition { get; }

    /// <summary>The columns that are set; none where rows are deleted.</summary>
    public ImmutableArray<Setter> Setters { get; }

    /// <summary>The call of SaveChanges that sends all this.</summary>
    public IInvocationOperation Save { get; }

    public bool Deletes => Setters.IsEmpty;

    /// <summary>Whether an operation can fetch rows for that: the cheapest test.</summary>
    public static bool CanFetch(IOperation operation) =>
        operation is IForEachLoopOperation or IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" or "ToListAsync" or "ToArrayAsync" or "AsEnumerable" or "AsAsyncEnumerable" or "RemoveRange" };

    public static BulkWrite? Of(IOperation fetch)
    {
        if (!CanFetch(fetch) || SourceOf(fetch) is not { } source || !source.Type.IsQueryable(KnownSymbols.Of(fetch))
            || QueryChain.Of(source) is not { IsOfText: false } query || !IsWritable(query)
            || Tracking.ContextOf(query.Root) is not { } context
            || ChangeOf(fetch) is not { } change
            || LoopScope.Around(fetch, smallLoop: 0) is not null // asking once is worth more
            || !IsOf(context, change, out var each)
            || (each is { Setters: { IsEmpty: false } setters } ? setters.Any(setter => EfSetup.Of(fetch).ConvertsValuesOf(setter.Column)) : EfModel.Of(query).RefersToItself)
            || PendingChanges.SaveOf(change, context) is not { } save
            || PendingChanges.AreOthers(save, context, query, ImmutableArray.Create(fetch, source, change)))
        {
            return null;
        }

        return new(fetch, source, change, each, save);
    }

    // Nothing watches the rows on their way, and there may be many.
    private static bool IsWritable(QueryChain query) =>
        Tracking.IsTracked(query)
        && query.Names.All(static name => name == "Where" || QueryOperators.KeepRows.Contains(name) && !Include.IsName(name))
        && !query.PicksOne(another: null)
        && EfModel.IsVisible(query)
        && !EfModel.Of(query).HasConcurrencyToken
        && EfSetup.Of(query.Root) is { WatchesSaving: false, FiltersGlobally: false, WritesSeveralTables: false } setup
        && !setup.Chooses("UseInMemoryDatabase") && !setup.Chooses("UseCosmos");

    private static IOperation? SourceOf(IOperation fetch) => fetch switch
    {
        IInvocationOperation { TargetMethod.Name: "RemoveRange", Arguments: [{ Value: var rows }] } => rows.WithoutConversions(),
        IInvocationOperation call => call.Receiver(),
        IForEachLoopOperation { Collection: var rows } => rows.WithoutConversions(),
        _ => null,
    };

    // The only thing that is done with the rows, but for looking whether there are any.
    private static IOperation? ChangeOf(IOperation fetch)
    {
        if (fetch is IForEachLoopOperation or IInvocationOperation { TargetMethod.Name: "RemoveRange" })
            return fetch;

        var rows = fetch;
        while (rows.Parent is IConversionOperation or IAwaitOperation or IParenthesizedOperation || rows.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            rows = rows.Parent;

        if (rows.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator })
            return ChangeBy(rows);

        if (local.OnlyValue(declarator) is null)
            return null;

        IOperation? change = null;
        foreach (var use in local.UsesAround(declarator))
        {
            var value = use.WithConversions();
            if (IsCounted(value))
                continue;
            if (change is not null || ChangeBy(value) is not { } found)
                return null;

            change = found;
        }

        return change is not null && LoopScope.Around(change, smallLoop: 0) is null && SymbolEqualityComparer.Default.Equals(AsyncScope.Around(change)?.Owner, AsyncScope.Around(fetch)?.Owner) ? change : null;
    }

    private static bool IsCounted(IOperation rows) =>
        rows.Parent is IPropertyReferenceOperation { Property.Name: "Count" or "Length" }
        || rows.CallOn() is { TargetMethod.Name: "Any" or "Count", Arguments.Length: 1 };

    private static IOperation? ChangeBy(IOperation rows) => rows.Parent switch
    {
        IForEachLoopOperation loop when loop.Collection == rows => loop,
        IInvocationOperation { TargetMethod: { Name: "ForEach", ContainingType: { Name: "List", Arity: 1 } } } each when each.Instance == rows => each,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "RemoveRange", Arguments.Length: 1 } removal } => removal,
        _ => null,
    };

    private static bool IsOf(IOperation context, IOperation change, out Each? each)
    {
        each = change switch
        {
            IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var row }, Body: var body } => Each.Of(body, row, context),
            IInvocationOperation { TargetMethod.Name: "ForEach", Arguments: [{ Value: var action }] } when action.Lambda() is { Symbol: { Parameters: [var row], IsAsync: false }, Body: var body } => Each.Of(body, row, context),
            _ => null,
        };
        return each is not null || change is IInvocationOperation { TargetMethod.Name: "RemoveRange" } removal && IsOn(removal, context);
    }

    private static bool IsOn(IInvocationOperation call, IOperation context) => call.Receiver() is { } receiver && Tracking.ContextOf(receiver) is { } own && own.IsSameAs(context);

    /// <summary>A column and the value it is set to.</summary>
    public sealed class Setter
    {
        private readonly BinaryOperatorKind? _operator;

        private Setter(IPropertyReferenceOperation target, IOperation? value, BinaryOperatorKind? @operator) => (Target, Value, _operator) = (target, value, @operator);

        public IPropertyReferenceOperation Target { get; }

        public IPropertySymbol Column => Target.Property;

        /// <summary>What it is set to, or what is added and so on; null for one.</summary>
        public IOperation? Value { get; }

        /// <summary>The sign between the column and the value, where the column's own value counts.</summary>
        public string? Sign => _operator switch
        {
            BinaryOperatorKind.Add => "+",
            BinaryOperatorKind.Subtract => "-",
            BinaryOperatorKind.Multiply => "*",
            _ => null,
        };

        internal static Setter? Of(IOperation statement, ISymbol row)
        {
            var setter = (statement as IExpressionStatementOperation)?.Operation switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: var value } => new Setter(target, value, null),
                ICompoundAssignmentOperation { Target: IPropertyReferenceOperation target, Value: var value, OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply } compound =>
                    new(target, value, compound.OperatorKind),
                IIncrementOrDecrementOperation { Target: IPropertyReferenceOperation target } step => new(target, null, step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract),
                _ => null,
            };

            return setter is { Target: { Instance: { } owner, Arguments.IsEmpty: true } } && SymbolEqualityComparer.Default.Equals(owner.ReferencedSymbol(), row)
                && Translations.IsColumn(setter.Column) && setter.Column.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String }
                && (setter.Sign is null || Translations.OfValue(setter.Target, row) != Translatability.No && setter.Column.Type.SpecialType != SpecialType.System_String)
                && (setter.Value is null || setter.IsKnownBefore(row) || Translations.OfValue(setter.Value, row) != Translatability.No)
                    ? setter : null;
        }

        /// <summary>Whether the value takes nothing from the row.</summary>
        public bool IsKnownBefore(ISymbol row) => Value is not null && Sign is null && Value.DescendantsAndSelf().All(part => part switch
        {
            ILocalReferenceOperation { Local.RefKind: RefKind.None } or IParameterReferenceOperation { Parameter.RefKind: RefKind.None } => !SymbolEqualityComparer.Default.Equals(part.ReferencedSymbol(), row),
            ILiteralOperation or IDefaultValueOperation or IMemberReferenceOperation or IInstanceReferenceOperation => true,
            IConversionOperation { OperatorMethod: null } => true,
            _ => part.ConstantValue.HasValue,
        });

        internal bool Reads(IPropertySymbol column) => Value is not null && Value.DescendantsAndSelf().Any(part => part is IPropertyReferenceOperation { Property: var read } && SymbolEqualityComparer.Default.Equals(read, column));
    }

    /// <summary>What is done to each row.</summary>
    private sealed record Each(ISymbol Row, IOperation? Condition, ImmutableArray<Setter> Setters)
    {
        public static Each? Of(IOperation body, ISymbol row, IOperation context)
        {
            var statements = StatementsOf(body);
            IOperation? condition = null;
            if (statements is [IConditionalOperation { WhenFalse: null } choice])
            {
                (condition, statements) = (choice.Condition, StatementsOf(choice.WhenTrue));
                if (Translations.OfValue(condition, row) == Translatability.No)
                    return null;
            }

            if (statements is [IExpressionStatementOperation { Operation: var only }] && IsRemoval(only, row, context))
                return new(row, condition, ImmutableArray<Setter>.Empty);

            var setters = ImmutableArray.CreateBuilder<Setter>();
            foreach (var statement in statements)
            {
                // A statement of the database reads what was there before it.
                if (Setter.Of(statement, row) is not { } setter || setters.Any(earlier => setter.Reads(earlier.Column) || SymbolEqualityComparer.Default.Equals(setter.Column, earlier.Column)))
                    return null;

                setters.Add(setter);
            }

            return setters.Count == 0 ? null : new(row, condition, setters.ToImmutable());
        }

        private static ImmutableArray<IOperation> StatementsOf(IOperation body) =>
            body is IBlockOperation { Operations: var statements } ? statements.RemoveAll(static statement => statement is IReturnOperation { ReturnedValue: null }) : ImmutableArray.Create(body);

        private static bool IsRemoval(IOperation statement, ISymbol row, IOperation context) => statement switch
        {
            IInvocationOperation { TargetMethod.Name: "Remove", Arguments: [{ Value: var removed }] } call => IsRow(removed, row) && IsOn(call, context),
            ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.Name: "State", Instance: IInvocationOperation { TargetMethod.Name: "Entry", Arguments: [{ Value: var entered }] } entry },
                Value: IFieldReferenceOperation { Field.Name: "Deleted" },
            } => IsRow(entered, row) && IsOn(entry, context),
            _ => false,
        };

        private static bool IsRow(IOperation value, ISymbol row) => SymbolEqualityComparer.Default.Equals(value.ReferencedSymbol(), row);
    }
}
