namespace PerfAnalyzers;

/// <summary>Moving operators from behind a materializing call to in front of it, so that the query does their work.</summary>
public sealed class BoundaryMove
{
    private readonly InvocationExpressionSyntax _boundary;
    private readonly ExpressionSyntax _query;
    private readonly ExpressionSyntax _whole;
    private readonly bool _isAwaited;

    private BoundaryMove(InvocationExpressionSyntax boundary, ExpressionSyntax query, ExpressionSyntax whole, bool isAwaited) =>
        (_boundary, _query, _whole, _isAwaited) = (boundary, query, whole, isAwaited);

    /// <summary>The move of an operator whose result has the same type wherever it runs: one row, a yes or no, a list.</summary>
    public static BoundaryMove? OfSameType(Materialization materialization) =>
        materialization is { IsInline: true, Boundary: { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var query } } boundary } operation, Next.Syntax: InvocationExpressionSyntax whole }
            ? new(boundary, query, whole, IsAsync(operation))
            : null;

    /// <summary>The move of what computes one value of the rows that a call fetches.</summary>
    /// <param name="whole">All that the moved call takes the place of.</param>
    public static BoundaryMove? Of(IInvocationOperation fetch, ExpressionSyntax whole) =>
        fetch.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var query } } boundary ? new(boundary, query, whole, IsAsync(fetch)) : null;

    /// <summary>The move of operators that give rows; null where the collection they gave must stay of its type.</summary>
    /// <param name="last">The last of the operators to move.</param>
    public static BoundaryMove? Of(Materialization materialization, IInvocationOperation last, FixContext context)
    {
        if (materialization is not { IsInline: true, Boundary: { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var query } } boundary } operation }
            || last.Syntax is not InvocationExpressionSyntax whole)
        {
            return null;
        }

        // A second ToList has nothing left to do.
        var result = whole;
        if (whole.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } again } copy
            && copy.Name.Identifier.ValueText == QueryOperators.WithoutAsync(operation.TargetMethod.Name))
        {
            result = again;
        }

        return result != whole || TakesAnyCollection(whole, context) ? new(boundary, query, result, IsAsync(operation)) : null;
    }

    private static bool IsAsync(IInvocationOperation boundary) => boundary.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal);

    /// <param name="operators">What comes between the query and the call that runs it: <c>.Where(…)</c>.</param>
    /// <param name="executor">The call that runs it instead of the one that is there.</param>
    /// <param name="arguments">The arguments of that call before a token.</param>
    public void Apply(Edit edit, string operators, string? executor = null, string arguments = "")
    {
        var name = ((MemberAccessExpressionSyntax)_boundary.Expression).Name.Identifier.ValueText;
        var token = string.Join(", ", new[] { arguments }.Where(text => text.Length > 0).Concat(_boundary.ArgumentList.Arguments.Select(argument => argument.ToString())));
        var run = executor is null ? $"{name}({token})" : $"{executor}{(_isAwaited ? "Async" : "")}({token})";
        edit.Replace(_whole, current =>
        {
            var moved = SyntaxFactory.ParseExpression($"{_query.WithoutTrivia()}{operators}.{run}");
            return _isAwaited ? AsyncRewriting.Await(moved, current) : moved;
        });
    }

    // The operator gave an IEnumerable; the moved call gives a list, which fits where nothing depends on the exact type.
    private static bool TakesAnyCollection(ExpressionSyntax value, FixContext context) => value.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => context.OperationOf(call) is IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" },
        CommonForEachStatementSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => context.OperationOf(call) is IInvocationOperation { TargetMethod.IsGenericMethod: false } or IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" },
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } } } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
            context.Model.GetDeclaredSymbol(variable) is ILocalSymbol local && context.OperationOf(value) is { } operation && local.OnlyValue(operation) is not null,
        _ => false,
    };
}
