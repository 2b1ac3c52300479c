namespace PerfAnalyzers;

/// <summary>
/// One query: where it starts, its operators in order, and what runs it. Query and method syntax are the same thing here; locals are followed while
/// what they hold is known.
/// </summary>
public sealed class QueryChain
{
    private const int LongestChain = 2_000;

    private readonly bool _isEachStepKnown;

    private QueryChain(IOperation root, ImmutableArray<IInvocationOperation> operators, ImmutableArray<string> names, ImmutableArray<QuerySource> sources, bool isDatabase, bool isEachStepKnown) =>
        (Root, Operators, Names, Sources, IsDatabase, _isEachStepKnown) = (root, operators, names, sources, isDatabase, isEachStepKnown);

    /// <summary>Where the rows come from: a DbSet, a member that gives a query, or whatever could not be followed further.</summary>
    public IOperation Root { get; }

    /// <summary>The calls from the root on, without the one that runs the query, as far as they are written here.</summary>
    public ImmutableArray<IInvocationOperation> Operators { get; }

    /// <summary>The names of all operators, those in members that give or extend the query included.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Whether nothing between the root and the end is unknown: no method of others, no local with several values, no condition that another member adds.</summary>
    public bool IsFullyKnown => _isEachStepKnown && IsDatabase && Sources.All(static source => source.KeepsRows);

    /// <summary>Whether all operators are known by name, though conditions may be added by members that give or extend the query.</summary>
    public bool AreOperatorsKnown => _isEachStepKnown && IsDatabase;

    /// <summary>The members that give or extend the query.</summary>
    internal ImmutableArray<QuerySource> Sources { get; }

    /// <summary>Whether the rows surely come from a database.</summary>
    public bool IsDatabase { get; }

    /// <summary>Whether it starts from SQL that somebody wrote: nothing can be added to what calls a procedure.</summary>
    public bool IsOfText => Has(static name => name.StartsWith("FromSql", StringComparison.Ordinal)) || Root is IInvocationOperation { TargetMethod.Name: var made } && (made.StartsWith("FromSql", StringComparison.Ordinal) || made.StartsWith("SqlQuery", StringComparison.Ordinal));

    /// <summary>The entity that the root holds.</summary>
    public ITypeSymbol? Entity => (Root.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault() ?? Root.Type.As(KnownSymbols.Of(Root).IQueryableOfT)?.TypeArguments[0];

    /// <summary>Whether an operator of this name, without Async, is part of the query.</summary>
    public bool Has(Func<string, bool> name) => Names.Any(name);

    /// <summary>Whether all is known but, of a method that extends a query, where that comes from.</summary>
    internal bool IsKnownBut(bool root) => _isEachStepKnown && (root || IsDatabase);

    /// <summary>The query that a call runs; null for what is no executor, or runs in memory.</summary>
    public static QueryChain? RunBy(IInvocationOperation executor)
    {
        if (!QueryOperators.Executors.Contains(QueryOperators.WithoutAsync(executor.TargetMethod.Name)) || executor.Receiver() is not { } source)
            return null;

        var known = KnownSymbols.Of(executor);
        if (source.Type.IsQueryable(known))
            return Of(source);

        // What asynchronous LINQ reads may be a query made asynchronous.
        return source is IInvocationOperation { TargetMethod.Name: "AsAsyncEnumerable" } streamed && streamed.Receiver() is { } query && query.Type.IsQueryable(known) ? Of(query) : null;
    }

    /// <summary>The query that an expression stands for.</summary>
    public static QueryChain Of(IOperation query) => Of(query, depth: 0);

    /// <param name="depth">How many members that give queries were gone through before.</param>
    internal static QueryChain Of(IOperation query, int depth)
    {
        var operators = ImmutableArray.CreateBuilder<IInvocationOperation>();
        var names = ImmutableArray.CreateBuilder<string>();
        var sources = ImmutableArray.CreateBuilder<QuerySource>();
        var isEachStepKnown = true;
        var isDatabase = false;
        var current = query.WithoutConversions();
        for (var length = 0; length < LongestChain; length++)
        {
            switch (current)
            {
                case IInvocationOperation call when IsOperator(call) && call.Receiver() is { } receiver:
                    operators.Add(call);
                    names.Add(call.TargetMethod.Name);
                    current = receiver;
                    continue;
                case ITranslatedQueryOperation translated:
                    current = translated.Operation.WithoutConversions();
                    continue;
                case ILocalReferenceOperation { Local: var local } when local.OnlyValue(current) is { } value:
                    current = value;
                    continue;
                case ILocalReferenceOperation { Local: var local } when FirstValue(local, current) is { } value:
                    // query = query.Where(…) under a condition: the rows are known, the operators are not.
                    isEachStepKnown = false;
                    current = value;
                    continue;
                case IConditionalOperation { WhenTrue: var either }:
                    isEachStepKnown = false;
                    current = either.WithoutConversions();
                    continue;
            }

            if (IsDatabaseRoot(current))
            {
                isDatabase = true;
            }
            else if (QuerySource.Of(current, depth) is { } source)
            {
                names.AddRange(source.Operators.Reverse());
                sources.Add(source);
                isEachStepKnown &= source.IsKnown;
                isDatabase = !source.IsExtension;
                if (source.IsExtension && (current as IInvocationOperation)?.Receiver() is { } extended)
                {
                    current = extended.WithoutConversions();
                    continue;
                }
            }

            break;
        }

        operators.Reverse();
        names.Reverse();
        return new(current, operators.ToImmutable(), names.ToImmutable(), sources.ToImmutable(), isDatabase, isEachStepKnown);
    }

    private static bool IsOperator(IInvocationOperation call)
    {
        var known = KnownSymbols.Of(call);
        return call.TargetMethod.IsExtensionMethod
            && (call.TargetMethod.ContainingType.Is(known.Queryable) || call.TargetMethod.IsEntityFramework())
            && call.Type.IsQueryable(known);
    }

    private static bool IsDatabaseRoot(IOperation root)
    {
        var known = KnownSymbols.Of(root);
        return root switch
        {
            { Type: { } type } when type.DerivesFrom(known.DbSet) || type.DerivesFrom(known.DbSet6) => true,
            IInvocationOperation { TargetMethod: var method } => method.IsEntityFramework() && root.Type.IsQueryable(known),
            _ => false,
        };
    }

    // The first value of a local that is only ever extended: every other one starts at the local itself.
    private static IOperation? FirstValue(ILocalSymbol local, IOperation use)
    {
        if (local.Initializer(use) is not { } first)
            return null;

        var startsAgain = local.UsesAround(use).Any(target =>
            target.Parent is ISimpleAssignmentOperation { Value: var value } assignment && assignment.Target == target && !value.DescendantsAndSelf().Any(part => part.IsUseOf(local)));
        return startsAgain ? null : first;
    }
}
