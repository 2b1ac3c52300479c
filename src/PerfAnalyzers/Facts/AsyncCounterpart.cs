using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>The method that does what a call does without holding a thread, found by binding it in the call's place.</summary>
public sealed class AsyncCounterpart
{
    // Binding costs as much as the function has variables: calls alike in one function are bound once.
    private static readonly Memo<(SyntaxNode Function, IMethodSymbol Called, ITypeSymbol? Receiver, string Arguments, string Name), AsyncCounterpart?> Known = new();

    private AsyncCounterpart(IMethodSymbol method, bool needsUsing, bool takesToken, string? tokenName) =>
        (Method, NeedsUsing, TakesToken, TokenName) = (method, needsUsing, takesToken, tokenName);

    public IMethodSymbol Method { get; }

    /// <summary>Whether the extension method's namespace is not imported.</summary>
    public bool NeedsUsing { get; }

    /// <summary>Whether the token in scope binds as a further argument.</summary>
    public bool TakesToken { get; }

    /// <summary>The parameter to name when the token is passed, where its position alone would not reach it.</summary>
    public string? TokenName { get; }

    /// <param name="token">The parameter that <see cref="AsyncScope.TokenAt"/> gives for the call.</param>
    public static AsyncCounterpart? Of(IInvocationOperation call, string name, IParameterSymbol? token)
    {
        var arguments = string.Join(", ", call.Arguments.Select(static argument => $"{argument.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.NameColon}{argument.Value.WithoutConversions().Type}").Append(token?.Name));
        return Known.Of((FunctionAround(call), call.TargetMethod, call.Receiver()?.Type, arguments, name), call, first => Bound(first, name, token));
    }

    private static SyntaxNode FunctionAround(IInvocationOperation call) =>
        call.Syntax.Ancestors().First(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax);

    private static AsyncCounterpart? Bound(IInvocationOperation call, string name, IParameterSymbol? token)
    {
        if (call.Syntax is not InvocationExpressionSyntax syntax || TaskBlocking.IsTask(call.Type) || name == call.TargetMethod.Name)
            return null;

        var model = call.SemanticModel!;
        var isQuery = call.Receiver()?.Type.IsQueryable(KnownSymbols.Of(call)) == true;
        var (candidate, needsUsing) = Renamed(syntax, call, name) is { } renamed && Bind(renamed) is { } found && (!isQuery || found.IsEntityFramework())
            ? (found, false)
            : (QueryCounterpart(call, name) is { } query && query.Method is { } method ? (method, true) : default);
        if (candidate is null || !IsUsable(candidate, call))
            return null;

        if (token is null || candidate.Parameters.Any(parameter => parameter.Type.Name == "CancellationToken" && call.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter.Name)))
            return new(candidate, needsUsing, takesToken: false, tokenName: null);

        // Behind optional parameters that are not given, the token has to be named.
        foreach (var tokenName in new[] { null, "cancellationToken" })
        {
            var text = tokenName is null ? token.Name : $"{tokenName}: {token.Name}";
            if ((needsUsing ? QueryCounterpart(call, name, text).Method : Bind(WithArgument(Renamed(syntax, call, name)!, text))) is { } withToken
                && IsUsable(withToken, call)
                && withToken.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, token.Type))) // and not swallowed by a params array of objects
            {
                return new(withToken, needsUsing, takesToken: true, tokenName);
            }
        }

        return new(candidate, needsUsing, takesToken: false, tokenName: null);

        IMethodSymbol? Bind(ExpressionSyntax expression) =>
            model.GetSpeculativeSymbolInfo(syntax.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Symbol as IMethodSymbol;
    }

    /// <summary>Whether a type is disposed of without a thread by code of its own: what a base class of the framework has for that calls Dispose.</summary>
    public static bool OfDispose(INamedTypeSymbol type, KnownSymbols known)
    {
        var synchronous = known.Group(BlockingCalls.SynchronousDispose);
        for (var current = type; current is { TypeKind: TypeKind.Class } && !synchronous.Contains(current.OriginalDefinition); current = current.BaseType)
        {
            if (current.GetMembers("DisposeAsync").Any(static member => member is IMethodSymbol { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public, IsAbstract: false }))
                return true;
        }

        return false;
    }

    // The same call with another name, and nothing else changed. What stands behind ?. is bound with its receiver in front.
    private static InvocationExpressionSyntax? Renamed(InvocationExpressionSyntax syntax, IInvocationOperation call, string name) => syntax.Expression switch
    {
        MemberAccessExpressionSyntax access => syntax.WithExpression(access.WithName(Named(access.Name, name))),
        MemberBindingExpressionSyntax binding when call.Receiver()?.Syntax is ExpressionSyntax receiver =>
            syntax.WithExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ParenthesizedExpression(receiver.WithoutTrivia()), Named(binding.Name, name))),
        SimpleNameSyntax simple => syntax.WithExpression(Named(simple, name)),
        _ => null,
    };

    /// <summary>The name with its type arguments, called otherwise.</summary>
    public static SimpleNameSyntax Named(SimpleNameSyntax old, string name) => old.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(old.Identifier));

    private static InvocationExpressionSyntax WithArgument(InvocationExpressionSyntax call, string argument) =>
        call.WithArgumentList(call.ArgumentList.AddArguments(SyntaxFactory.ParseArgumentList($"({argument})").Arguments[0]));

    // Entity Framework's operators are found without their using, too.
    private static (IMethodSymbol? Method, bool) QueryCounterpart(IInvocationOperation call, string name, string? token = null)
    {
        var known = KnownSymbols.Of(call);
        if (call.Receiver() is not { Syntax: ExpressionSyntax source } receiver || !receiver.Type.IsQueryable(known) || call.Syntax is not InvocationExpressionSyntax syntax)
            return default;

        foreach (var type in new[] { known.EntityFrameworkQueryableExtensions, known.QueryableExtensions6 })
        {
            if (type is null)
                continue;

            var arguments = syntax.ArgumentList.Arguments.Select(argument => argument.ToString()).Prepend(source.ToString());
            if (token is not null)
                arguments = arguments.Append(token);

            var full = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            var typeArguments = syntax.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList: var list } } ? list.ToString() : "";
            var expression = SyntaxFactory.ParseExpression($"{full}.{name}{typeArguments}({string.Join(", ", arguments)})");
            if (call.SemanticModel!.GetSpeculativeSymbolInfo(syntax.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol method)
                return (method, true);
        }

        return default;
    }

    private static bool IsUsable(IMethodSymbol candidate, IInvocationOperation call) =>
        GivesSame(candidate.ReturnType, call.TargetMethod.ReturnType)
        && !candidate.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute" }
            || attribute is { AttributeClass.Name: "EditorBrowsableAttribute", ConstructorArguments: [{ Value: 1 }] })
        && !IsCalledFrom(candidate, call)
        && !Calls(candidate, call)
        && !RunsTheSame(candidate, call);

    // What System.Data.Common itself has for a provider without asynchronous I/O calls the synchronous method and gives a finished task:
    // SqlTransaction.CommitAsync, for one, is DbTransaction's.
    private static bool RunsTheSame(IMethodSymbol candidate, IInvocationOperation call)
    {
        if (candidate.ContainingType is not { ContainingNamespace: { Name: "Common", ContainingNamespace: { Name: "Data", ContainingNamespace.Name: "System" } } } common)
            return false;

        var isOverridden = false;
        for (var type = call.Instance?.Type; type is not null && !SymbolEqualityComparer.Default.Equals(type, common); type = type.BaseType)
        {
            if (!type.GetMembers(candidate.Name).IsEmpty)
                return false;
            isOverridden |= !type.GetMembers(call.TargetMethod.Name).IsEmpty;
        }

        return isOverridden;
    }

    // Task of T for T, and Task for nothing.
    private static bool GivesSame(ITypeSymbol task, ITypeSymbol result) =>
        (TaskBlocking.IsTask(task) || task is { Name: "AsyncUnaryCall", ContainingNamespace: { Name: "Core", ContainingNamespace.Name: "Grpc" } })
        && (task is INamedTypeSymbol { TypeArguments: [var given] } ? SymbolEqualityComparer.Default.Equals(given, result) : result.SpecialType == SpecialType.System_Void);

    // LoadAsync() => LoadCoreAsync(), which this is: awaiting LoadAsync here would never end.
    private static bool Calls(IMethodSymbol candidate, IInvocationOperation call) =>
        candidate.IsInSource()
        && call.SemanticModel!.GetEnclosingSymbol(call.Syntax.SpanStart) is IMethodSymbol owner
        && candidate.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantNodes().Any(node => node is SimpleNameSyntax { Identifier.ValueText: var name } && name == owner.Name));

    // RunAsync() { Run(); } is how the counterpart itself is written; awaiting it there would never end.
    private static bool IsCalledFrom(IMethodSymbol candidate, IInvocationOperation call)
    {
        for (var owner = call.SemanticModel!.GetEnclosingSymbol(call.Syntax.SpanStart); owner is not null and not INamespaceSymbol; owner = owner.ContainingSymbol)
        {
            if (owner is not IMethodSymbol method)
                continue;

            if (method.ExplicitInterfaceImplementations.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, candidate.OriginalDefinition)))
                return true;

            if (method.Name == candidate.Name && (method.ContainingType.DerivesFrom(candidate.ContainingType.OriginalDefinition) || method.ContainingType.Implements(candidate.ContainingType.OriginalDefinition)
                    || candidate.ContainingType.DerivesFrom(method.ContainingType.OriginalDefinition)))
            {
                return true;
            }
        }

        return false;
    }
}
