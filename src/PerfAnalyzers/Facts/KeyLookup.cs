namespace PerfAnalyzers;

/// <summary>One row, asked for by its key on every turn of a loop over the keys: what one query before the loop could answer.</summary>
public sealed class KeyLookup
{
    private static readonly ImmutableHashSet<string> Lookups = ImmutableHashSet.Create("First", "FirstOrDefault", "Single", "SingleOrDefault", "Find");

    private KeyLookup(LoopScope loop, ILocalSymbol element, IOperation query, IPropertySymbol key, IOperation value, string path, IInvocationOperation call) =>
        (Loop, Element, Query, Key, Value, Path, Call) = (loop, element, query, key, value, path, call);

    public LoopScope Loop { get; }

    /// <summary>The variable of the loop.</summary>
    public ILocalSymbol Element { get; }

    /// <summary>The query that the key is compared in.</summary>
    public IOperation Query { get; }

    /// <summary>A key or unique column of whole numbers or Guids.</summary>
    public IPropertySymbol Key { get; }

    /// <summary>What it is compared with: the loop's element, or a member of it.</summary>
    public IOperation Value { get; }

    /// <summary>How the value is reached from the element: <c>.Customer.Id</c>, or nothing.</summary>
    public string Path { get; }

    /// <summary>The code of the token given to the asynchronous executor, or nothing.</summary>
    public string Token => Call.Arguments.FirstOrDefault(static argument => argument is { Parameter.Type.Name: "CancellationToken", ArgumentKind: ArgumentKind.Explicit })?.Value.Syntax.ToString() ?? "";

    /// <summary>What the predicate calls its row.</summary>
    public string RowName => Predicate(Call)?.Symbol.Parameters[0].Name ?? char.ToLowerInvariant(Key.ContainingType.Name[0]).ToString();

    public bool IsAsync => Call.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal);

    /// <summary>Whether a missing row gives null.</summary>
    public bool IsOptional => QueryOperators.WithoutAsync(Call.TargetMethod.Name) is "FirstOrDefault" or "SingleOrDefault" or "Find";

    private IInvocationOperation Call { get; }

    /// <summary>Null unless the loop surely asks once per element, does nothing else with the database, and runs to its end.</summary>
    public static KeyLookup? Of(IInvocationOperation call)
    {
        if (!Lookups.Contains(QueryOperators.WithoutAsync(call.TargetMethod.Name))
            || DatabaseCall.Of(call) is not { IsWrite: false } database
            || LoopScope.Around(call) is not { Construct: IForEachLoopOperation { IsAsynchronous: false, Locals: [var element] } each } loop
            || loop.Source is not { } source || !source.Type.IsMaterialized() || source.ReferencedSymbol() is not { } list || loop.Effects.Changes(list) || loop.Effects.Assigns(list)
            || call.Receiver() is not { } query || !loop.IsInvariant(query, database)
            || !RunsOncePerElement(call, each.Body)
            || WritesOrLeaves(each.Body, each))
        {
            return null;
        }

        var model = EfModel.Of(QueryChain.Of(query));
        var (key, value) = Predicate(call) is { } predicate ? ByPredicate(predicate, model) : ByFind(call, model);
        return key?.Type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } or { Name: "Guid" }
            && SymbolEqualityComparer.Default.Equals(key.Type, value!.Type)
            && PathFrom(element, value) is { } path
            ? new(loop, element, query, key, value, path, call)
            : null;
    }

    private static IAnonymousFunctionOperation? Predicate(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "predicate")?.Value.Lambda() is { Symbol.Parameters.Length: 1 } lambda ? lambda : null;

    private static (IPropertySymbol? Key, IOperation? Value) ByFind(IInvocationOperation call, EfModel model) =>
        call.TargetMethod.Name is "Find" or "FindAsync"
        && call.Arguments is [{ Value: var keys }] && keys.WithoutConversions() is IArrayCreationOperation { Initializer.ElementValues: [var only] }
            ? (model.Key, only.WithoutConversions())
            : default;

    private static (IPropertySymbol? Key, IOperation? Value) ByPredicate(IAnonymousFunctionOperation lambda, EfModel model)
    {
        if (lambda.Body.Operations is not [IReturnOperation { ReturnedValue: IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality }])
            return default;

        return KeyOf(equality.LeftOperand) is { } left ? (left, equality.RightOperand.WithoutConversions())
            : KeyOf(equality.RightOperand) is { } right ? (right, equality.LeftOperand.WithoutConversions())
            : default;

        IPropertySymbol? KeyOf(IOperation side) =>
            side.WithoutConversions() is IPropertyReferenceOperation { Instance: IParameterReferenceOperation { Parameter: var parameter }, Property: var property }
            && SymbolEqualityComparer.Default.Equals(parameter, lambda.Symbol.Parameters[0]) && model.IsUnique(property)
                ? property
                : null;
    }

    // As a statement of the body, before which nothing starts the next turn.
    private static bool RunsOncePerElement(IInvocationOperation call, IOperation body)
    {
        var statements = body is IBlockOperation block ? block.Operations : ImmutableArray.Create(body);
        var statement = statements.FirstOrDefault(operation => operation.Syntax.Span.Contains(call.Syntax.Span));
        return statement is IVariableDeclarationGroupOperation or IExpressionStatementOperation
            && call.IsUnconditionalIn(statement.Syntax)
            && !statements.Take(statements.IndexOf(statement)).Any(static before => before.DescendantsAndSelf().Any(static part => part is IBranchOperation));
    }

    private static bool WritesOrLeaves(IOperation body, IForEachLoopOperation loop) =>
        body.Descendants().Any(part => part switch
        {
            IReturnOperation { Parent: not IBlockOperation { Parent: IAnonymousFunctionOperation } } statement => AsyncScope.Around(statement)?.Owner is var owner && SymbolEqualityComparer.Default.Equals(owner, AsyncScope.Around(loop)?.Owner),
            IBranchOperation branch => branch.Leaves(loop) || branch.BranchKind == BranchKind.GoTo,
            IInvocationOperation { TargetMethod: { Name: var name } method } => (name.StartsWith("SaveChanges", StringComparison.Ordinal) || name.Contains("Transaction"))
                || method.IsEntityFramework() && MutatingMembers.Names.Contains(QueryOperators.WithoutAsync(name)) || name is "Update" or "Attach" or "UpdateRange",
            _ => false,
        })
        || body.Descendants().Any(static part => DatabaseCall.Of(part) is { IsWrite: true });

    // .Customer.Id of element.Customer.Id
    private static string? PathFrom(ILocalSymbol element, IOperation value) => value.WithoutConversions() switch
    {
        ILocalReferenceOperation { Local: var local } => SymbolEqualityComparer.Default.Equals(local, element) ? "" : null,
        IMemberReferenceOperation { Instance: { } instance, Member: IPropertySymbol or IFieldSymbol } member when member is not IPropertyReferenceOperation { Arguments.Length: > 0 } =>
            PathFrom(element, instance) is { } path ? $"{path}.{member.Member.Name}" : null,
        _ => null,
    };
}
