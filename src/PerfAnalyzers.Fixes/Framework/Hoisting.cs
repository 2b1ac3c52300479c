namespace PerfAnalyzers;

/// <summary>Where code that is to run once, before a construct, can be written.</summary>
public sealed class Hoisting
{
    private Hoisting(SyntaxNode anchor, bool isValue) => (Anchor, IsValue) = (anchor, isValue);

    /// <summary>
    /// The statement in a list or a statement without braces around it, or the lambda, member or local function whose expression body
    /// has to be opened.
    /// </summary>
    public SyntaxNode Anchor { get; }

    /// <summary>Whether an opened expression body has to return its value.</summary>
    public bool IsValue { get; }

    /// <summary>The place before <paramref name="construct"/>; null where no statement can be written, such as in a field initialiser.</summary>
    public static Hoisting? Before(SyntaxNode construct, FixContext context)
    {
        for (var node = construct; node.Parent is { } parent; node = parent)
        {
            switch (node, parent)
            {
                case (StatementSyntax, GlobalStatementSyntax): return new(parent, isValue: false);
                case (StatementSyntax, LabeledStatementSyntax): return null;
                case (StatementSyntax and not BlockSyntax, _): return new(node, isValue: false);
                case (_, AnonymousFunctionExpressionSyntax lambda) when node == lambda.ExpressionBody:
                    return context.Model.GetSymbolInfo(lambda, context.Cancellation).Symbol is IMethodSymbol function ? new(lambda, ReturnsValue(function)) : null;
                case (ArrowExpressionClauseSyntax, { } member):
                    return context.Model.GetDeclaredSymbol(member, context.Cancellation) switch
                    {
                        IPropertySymbol => new(member, isValue: true),
                        IMethodSymbol method => new(member, ReturnsValue(method)),
                        _ => null,
                    };
                case (_, AnonymousFunctionExpressionSyntax or ParameterListSyntax or ConstructorInitializerSyntax or AttributeSyntax or MemberDeclarationSyntax):
                    return null;
            }
        }

        return null;
    }

    /// <summary>All that runs after what is written here.</summary>
    private SyntaxNode? Body => Anchor switch
    {
        GlobalStatementSyntax global => global.Statement,
        StatementSyntax and not LocalFunctionStatementSyntax => Anchor,
        AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody,
        _ => Anchor.ChildNodes().OfType<ArrowExpressionClauseSyntax>().FirstOrDefault()?.Expression,
    };

    /// <summary>
    /// Whether a collection can be read here instead of in <paramref name="construct"/>: it is there, what reads it later runs within the anchor and
    /// whenever the anchor does, and nothing in between changes it.
    /// </summary>
    public bool CanRead(IOperation collection, IOperation construct, FixContext context, string? apartFrom = null) =>
        Body is { } body && context.OperationOf(body) is { } region
        && collection.IsSurelyThere()
        && (construct is not IInvocationOperation call || call.RunsInPlace())
        && construct.IsUnconditionalIn(body)
        && !(collection.RootVariable()?.DeclaringSyntaxReferences.Any(declaration => body.Span.Contains(declaration.Span)) ?? false)
        && collection.IsUntouchedIn(region, apartFrom);

    /// <summary>Whether all variables that an expression of <paramref name="construct"/> reads are known here already.</summary>
    public bool CanEvaluate(IOperation expression, IOperation construct) =>
        Body is { } body
        && (construct is not IInvocationOperation call || call.RunsInPlace())
        && expression.DescendantsAndSelf().All(part => part switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation =>
                part.ReferencedSymbol()!.DeclaringSyntaxReferences.All(declaration => expression.Syntax.Span.Contains(declaration.Span) || !body.Span.Contains(declaration.Span)),
            _ => true,
        });

    private static bool ReturnsValue(IMethodSymbol method) =>
        !method.ReturnsVoid && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { IsGenericType: false });
}
