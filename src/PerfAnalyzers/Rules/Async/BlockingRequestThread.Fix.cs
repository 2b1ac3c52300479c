namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BlockingRequestThreadFix() : PerfFix<SyntaxNode>(BlockingRequestThread.Rule)
{
    private const string Title = "Serve the request asynchronously";

    protected override Rewrite? Plan(SyntaxNode node, FixContext context) =>
        node.Ancestors().FirstOrDefault(static parent => parent is LambdaExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) switch
        {
            MethodDeclarationSyntax method => PlanAction(method, context),
            ParenthesizedLambdaExpressionSyntax lambda => PlanEndpoint(lambda, context),
            _ => null,
        };

    private static Rewrite? PlanAction(MethodDeclarationSyntax method, FixContext context)
    {
        if (context.Model.GetDeclaredSymbol(method, context.Cancellation) is not { } action
            || RequestScope.Of(action, context.Known) != RequestKind.Action
            || !CanBecomeAsync(action)
            || action.IsVirtual || action.IsAbstract || Prescribes(action)
            || context.Known.Task is not { } task
            || context.OperationOf(method) is not { } body
            || AwaitsIn(body, context) is not { } awaits)
        {
            return null;
        }

        return Rewrite.Safe(Title, edit =>
        {
            awaits(edit);
            var name = edit.TypeName(task, method);
            edit.Replace(method, current => Async(current, current.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } ? name : $"{name}<{current.ReturnType.WithoutTrivia()}>"));
        }).IfUnreferenced(action);
    }

    private static Rewrite? PlanEndpoint(ParenthesizedLambdaExpressionSyntax lambda, FixContext context)
    {
        // async (HttpContext context) => … would be a RequestDelegate, whose result nobody writes.
        if (context.OperationOf(lambda) is not IAnonymousFunctionOperation { Symbol: var endpoint } body
            || RequestScope.OfFunction(body, endpoint) != RequestKind.Endpoint
            || !CanBecomeAsync(endpoint)
            || lambda.ReturnType is not null
            || endpoint.Parameters is [{ Type: var only }] && only.Is(context.Known.HttpContext)
            || AwaitsIn(body, context) is not { } awaits)
        {
            return null;
        }

        return Rewrite.Safe(Title, edit =>
        {
            awaits(edit);
            edit.Replace(lambda, static current => current.WithModifiers(current.Modifiers.Add(SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space))));
        });
    }

    private static bool CanBecomeAsync(IMethodSymbol function) =>
        !function.IsAsync && !function.ReturnsByRef && !function.ReturnsByRefReadonly
        && !TaskBlocking.IsTask(function.ReturnType) && function.ReturnType is not ({ IsRefLikeType: true } or { TypeKind: TypeKind.Pointer })
        && function.Parameters.All(static parameter => parameter.RefKind == RefKind.None && !parameter.Type.IsRefLikeType)
        && function.PartialDefinitionPart is null && function.PartialImplementationPart is null;

    private static bool Prescribes(IMethodSymbol action) =>
        action.ContainingType.AllInterfaces.Any(implemented => implemented.GetMembers(action.Name).Any(member => SymbolEqualityComparer.Default.Equals(action.ContainingType.FindImplementationForInterfaceMember(member), action)));

    private static Action<Edit>? AwaitsIn(IOperation body, FixContext context) =>
        Awaiting.OfAll(body, SharedOptions.MaxCallDepth.Read(context.Options, body.Syntax.SyntaxTree, BlockingRequestThread.Rule), context);

    private static MethodDeclarationSyntax Async(MethodDeclarationSyntax method, string type)
    {
        var keyword = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return method.WithModifiers(method.Modifiers.Add(keyword)).WithReturnType(SyntaxFactory.ParseTypeName(type).WithTriviaFrom(method.ReturnType));
    }
}
