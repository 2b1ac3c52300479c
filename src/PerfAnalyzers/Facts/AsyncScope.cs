using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>The function that an operation runs in, and whether it could await there instead of holding a thread.</summary>
public sealed class AsyncScope
{
    private static readonly Memo<SyntaxNode, ImmutableArray<(SyntaxNode Use, int Declared)>> StackReferences = new();

    // The method of each body: looking it up walks down the file.
    private static readonly Memo<SyntaxNode, IMethodSymbol?> Methods = new();

    private readonly IOperation _body;

    private AsyncScope(IMethodSymbol owner, IOperation body) => (Owner, _body) = (owner, body);

    /// <summary>The innermost lambda, local function, method, accessor or top-level program.</summary>
    public IMethodSymbol Owner { get; }

    public bool IsAsync => Owner.IsAsync;

    public static AsyncScope? Around(IOperation operation)
    {
        var body = operation;
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation lambda: return new(lambda.Symbol, lambda);
                case ILocalFunctionOperation function: return new(function.Symbol, function);
            }

            body = parent;
        }

        return operation.SemanticModel is not null && Methods.Of(body.Syntax, operation, static inside => inside.SemanticModel!.GetEnclosingSymbol(inside.Syntax.SpanStart) as IMethodSymbol) is { } method ? new(method, body) : null;
    }

    /// <summary>Whether the function around an operation is async; the cheap question, asked of an operation that is being analyzed.</summary>
    public static bool IsAsyncAt(OperationAnalysisContext context)
    {
        for (var parent = context.Operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation lambda: return lambda.Symbol.IsAsync;
                case ILocalFunctionOperation function: return function.Symbol.IsAsync;
            }
        }

        return context.ContainingSymbol is IMethodSymbol { IsAsync: true };
    }

    /// <summary>The async function that may await at <paramref name="operation"/> itself, if there is one.</summary>
    public static AsyncScope? AwaitableAt(IOperation operation) =>
        Around(operation) is { IsAsync: true } scope && scope.AllowsAwaitAt(operation) ? scope : null;

    /// <summary>Whether C# lets <c>await</c> stand at <paramref name="operation"/>, given that the function is async.</summary>
    public bool AllowsAwaitAt(IOperation operation)
    {
        var part = operation;
        for (var parent = operation.Parent; parent is not null && part != _body; part = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ILockOperation region when part == region.Body:
                case ICatchClauseOperation { Filter: var filter } when part == filter:
                case ITryOperation { Finally: { } end } when part != end && end.Descendants().Any(LeavesLock):
                    return false;
            }
        }

        return !IsQueryClause && !operation.IsTranslated() && !IsUnsafe(operation.Syntax) && !StackReferenceLivesAcross(operation);
    }

    // Who entered has to leave on the same thread; after an await it may be another.
    private static bool LeavesLock(IOperation part) =>
        part is IInvocationOperation { TargetMethod: { Name: "Exit" or "ExitReadLock" or "ExitWriteLock" or "ExitUpgradeableReadLock" or "ReleaseMutex", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };

    /// <summary>The cancellation token that awaited work started at <paramref name="operation"/> should get: the nearest one, if it is one.</summary>
    public IParameterSymbol? TokenAt(IOperation operation)
    {
        // Clean-up has to run to its end.
        if (operation.Syntax.Ancestors().Any(node => node is FinallyClauseSyntax or CatchClauseSyntax))
            return null;

        if (KnownSymbols.Of(operation).CancellationToken is not { } token)
            return null;

        for (var function = Owner; function is not null; function = function.IsStatic && !IsMember(function) ? null : function.ContainingSymbol as IMethodSymbol)
        {
            var inScope = function.Parameters.Where(parameter => parameter.Type.Is(token) && parameter.Name.Length > 0 && !IsHidden(parameter, operation)).ToImmutableArray();
            if (!inScope.IsEmpty)
                return inScope is [var only] ? only : null;
        }

        return null;
    }

    // The compiler makes a lambda of it, which nobody can make async.
    private bool IsQueryClause => _body is IAnonymousFunctionOperation { Syntax: not AnonymousFunctionExpressionSyntax };

    private static bool IsMember(IMethodSymbol function) => function.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction);

    // A local or inner parameter of the same name would be passed instead.
    private static bool IsHidden(ISymbol symbol, IOperation operation) =>
        !SymbolEqualityComparer.Default.Equals(operation.SemanticModel!.LookupSymbols(operation.Syntax.SpanStart, name: symbol.Name).FirstOrDefault(), symbol);

    private static bool IsUnsafe(SyntaxNode node) =>
        node.Ancestors().Any(ancestor => ancestor switch
        {
            UnsafeStatementSyntax => true,
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.UnsafeKeyword),
            MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.UnsafeKeyword),
            _ => false,
        });

    // A span, another ref struct or a ref local cannot be kept across an await.
    private bool StackReferenceLivesAcross(IOperation operation)
    {
        var statement = operation.EnclosingStatement();
        foreach (var part in statement.DescendantsAndSelf())
        {
            if (part.Type is { IsRefLikeType: true } && part.Syntax.SpanStart <= operation.Syntax.SpanStart && !IsPartOf(operation, part))
                return true;
        }

        foreach (var (use, declared) in StackReferences.Of(_body.Syntax, _body, UsesOfStackReferences))
        {
            if (declared < operation.Syntax.SpanStart && (use.SpanStart > operation.Syntax.Span.End || InOneLoop(use, operation.Syntax, declared)))
                return true;
        }

        return false;
    }

    private static ImmutableArray<(SyntaxNode Use, int Declared)> UsesOfStackReferences(IOperation body)
    {
        var uses = ImmutableArray.CreateBuilder<(SyntaxNode, int)>();
        foreach (var part in body.Descendants())
        {
            if (part is ILocalReferenceOperation { Local: { } local } && (local.IsRef || local.Type is { IsRefLikeType: true }) && local.DeclaringSyntaxReferences is [var declaration, ..])
                uses.Add((part.Syntax, declaration.Span.Start));
        }

        return uses.ToImmutable();
    }

    // What the operation itself consumes does not outlive it.
    private static bool IsPartOf(IOperation operation, IOperation part)
    {
        for (var current = part; current is not null; current = current.Parent)
        {
            if (current == operation)
                return true;
        }

        return false;
    }

    private static bool InOneLoop(SyntaxNode use, SyntaxNode operation, int declared) =>
        operation.Ancestors().Any(node => IsLoop(node) && node.Span.Contains(use.Span) && declared < node.SpanStart);

    private static bool IsLoop(SyntaxNode node) =>
        node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;
}
