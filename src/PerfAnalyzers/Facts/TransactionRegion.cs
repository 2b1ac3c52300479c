namespace PerfAnalyzers;

/// <summary>Code that runs while a database transaction is open: what stands between its beginning and its end.</summary>
public sealed class TransactionRegion
{
    private static readonly ImmutableHashSet<string> Ending = ImmutableHashSet.Create(
        "Commit", "CommitAsync", "Rollback", "RollbackAsync", "RollBack", "Complete", "Dispose", "DisposeAsync", "CommitTransaction", "CommitTransactionAsync", "RollbackTransaction", "RollbackTransactionAsync");

    // Whoever works on one thing at a time holds a lock of the database for as long as it takes, on purpose.
    private static readonly string[] Locks = { "advisory", "sp_getapplock", "get_lock(", "skip locked", "readpast" };

    private readonly ISymbol? _transaction;

    private TransactionRegion(ISymbol? transaction, ImmutableArray<IOperation> statements)
    {
        _transaction = transaction;
        var code = ImmutableArray.CreateBuilder<IOperation>();
        IsEnded = AddUntilEnd(statements, code);
        Code = code.ToImmutable();
    }

    /// <summary>The statements that run meanwhile.</summary>
    public ImmutableArray<IOperation> Code { get; }

    private bool IsEnded { get; }

    /// <summary>Whether an operation can begin one: the cheapest test.</summary>
    public static bool CanBegin(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "BeginTransaction" or "BeginTransactionAsync" } or IObjectCreationOperation { Type.Name: "TransactionScope" };

    /// <summary>The region that an operation begins; null where its end is not to be seen from here.</summary>
    public static TransactionRegion? Of(IOperation operation)
    {
        if (!CanBegin(operation) || !Begins(operation))
            return null;

        var statement = operation.EnclosingStatement();
        var transaction = VariableOf(operation);

        // using (var transaction = …) { … }
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IUsingOperation { Body: var body } && body.Syntax != operation.Syntax && !body.Syntax.Span.Contains(operation.Syntax.Span))
                return new(transaction, body is IBlockOperation block ? block.Operations : ImmutableArray.Create(body));
            if (parent == statement)
                break;
        }

        if (statement.Parent is IUsingDeclarationOperation declared)
            statement = declared;
        if (statement.Parent is not IBlockOperation around)
            return null;

        var region = new TransactionRegion(transaction, around.Operations.RemoveRange(0, around.Operations.IndexOf(statement) + 1));
        return region.IsEnded || statement is IUsingDeclarationOperation ? region : null;
    }

    /// <summary>The first thing in it that waits for another machine, for time to pass or for somebody to type.</summary>
    public OutsideWait? FirstWait(int depth, CancellationToken cancellation)
    {
        foreach (var statement in Code)
        {
            foreach (var part in statement.DescendantsAndSelf())
            {
                if (part is IInvocationOperation call && OutsideWait.Of(call, depth, cancellation) is { } wait && call.RunsWith(statement) && !call.RunsOnFailure(statement) && !call.RunsElsewhere(statement)
                    && !call.IsBehindCache(call.Body()) && !IsOutsideAgain(call))
                {
                    return HoldsLock() ? null : wait;
                }
            }
        }

        return null;
    }

    // new TransactionScope(TransactionScopeOption.Suppress)
    private static bool Begins(IOperation operation)
    {
        var known = KnownSymbols.Of(operation);
        return operation switch
        {
            IObjectCreationOperation creation => creation.Type.Is(known.TransactionScope) && !Suppresses(creation),
            IInvocationOperation { TargetMethod.ReturnType: var given } => Awaited(given, known) is var result
                && (result.Implements(known.IDbTransaction) || result.Implements(known.IDbContextTransaction) || result.DerivesFrom(known.DbContextTransaction6)),
            _ => false,
        };
    }

    private static ITypeSymbol Awaited(ITypeSymbol type, KnownSymbols known) =>
        type is INamedTypeSymbol { TypeArguments: [var result] } && (type.Is(known.TaskOfT) || type.Is(known.ValueTaskOfT)) ? result : type;

    private static bool Suppresses(IObjectCreationOperation scope) =>
        scope.Arguments.Any(static argument => argument.Value.WithoutConversions() is IFieldReferenceOperation { Field: { Name: "Suppress", ContainingType.Name: "TransactionScopeOption" } });

    private static bool IsOutsideAgain(IOperation call)
    {
        for (var parent = call.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IUsingOperation { Resources: var resources } && resources.DescendantsAndSelf().Any(static part => part is IObjectCreationOperation { Type.Name: "TransactionScope" } scope && Suppresses(scope)))
                return true;
        }

        return false;
    }

    private static ISymbol? VariableOf(IOperation operation)
    {
        var value = operation;
        while (value.Parent is IConversionOperation or IAwaitOperation || value.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            value = value.Parent!;

        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            ISimpleAssignmentOperation { Target: var target } => target.ReferencedSymbol(),
            _ => null,
        };
    }

    // Whether the end is among the statements; what may end it is not followed further.
    private bool AddUntilEnd(ImmutableArray<IOperation> statements, ImmutableArray<IOperation>.Builder code)
    {
        foreach (var statement in statements)
        {
            if (!statement.DescendantsAndSelf().Any(Ends))
            {
                code.Add(statement);
                continue;
            }

            var inside = statement switch
            {
                ITryOperation { Body.Operations: var tried } => tried,
                IBlockOperation { Operations: var listed } => listed,
                IUsingOperation { Body: IBlockOperation { Operations: var used } } => used,
                _ => ImmutableArray<IOperation>.Empty,
            };
            AddUntilEnd(inside, code);
            return true;
        }

        return false;
    }

    private bool Ends(IOperation part) =>
        part is IInvocationOperation call && Ending.Contains(call.TargetMethod.Name)
        && (call.TargetMethod.Name.EndsWith("Transaction", StringComparison.Ordinal) || call.TargetMethod.Name.EndsWith("TransactionAsync", StringComparison.Ordinal)
            || _transaction is not null && SymbolEqualityComparer.Default.Equals(call.Receiver()?.ReferencedSymbol(), _transaction));

    private bool HoldsLock() => Code.Any(static statement => statement.DescendantsAndSelf().Any(static part =>
        part.ConstantValue is { HasValue: true, Value: string sql } && Locks.Any(word => sql.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)));
}
