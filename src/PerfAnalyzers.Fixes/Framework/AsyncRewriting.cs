namespace PerfAnalyzers;

/// <summary>Turning a blocking expression into an awaited one.</summary>
public static class AsyncRewriting
{
    /// <summary><c>await task</c>, with ConfigureAwait(false) where the code around it uses that, and in parentheses where <paramref name="place"/> needs them.</summary>
    public static ExpressionSyntax Await(ExpressionSyntax task, ExpressionSyntax place)
    {
        if (UsesConfigureAwait(place) && !IsConfigured(task))
        {
            task = SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Parenthesised(task), SyntaxFactory.IdentifierName("ConfigureAwait")),
                Arguments(SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression))));
        }

        var awaited = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), Parenthesised(task).WithoutTrivia());
        return NeedsParentheses(place) ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited;
    }

    /// <summary><c>await task</c> as code, in the style of the code around <paramref name="place"/>.</summary>
    public static string Await(string task, ExpressionSyntax place) => $"await {task}{(UsesConfigureAwait(place) ? ".ConfigureAwait(false)" : "")}";

    /// <summary>What is to be awaited instead: task of task.Result, task.Wait(), task.GetAwaiter().GetResult(); Task.WhenAll(…) of Task.WaitAll(…).</summary>
    public static ExpressionSyntax TaskOf(ExpressionSyntax place)
    {
        if (place is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call)
            return ((MemberAccessExpressionSyntax)place).Expression;

        return called.Name.Identifier.ValueText switch
        {
            "WaitAll" => call.WithExpression(called.WithName(SyntaxFactory.IdentifierName("WhenAll").WithTriviaFrom(called.Name))),
            "GetResult" => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)called.Expression).Expression).Expression,
            _ => called.Expression,
        };
    }

    /// <summary>Adds the using that a counterpart needs; false where it has to be called by its full name.</summary>
    public static bool IsReachable(AsyncCounterpart counterpart, Edit edit) => !counterpart.NeedsUsing || edit.TryImport(counterpart.Method.ContainingNamespace);

    /// <summary>The call of a counterpart instead of that of the blocking method, with the token in scope where it takes one.</summary>
    public static ExpressionSyntax Counterpart(InvocationExpressionSyntax call, AsyncCounterpart counterpart, IParameterSymbol? token, bool isReachable)
    {
        var arguments = WithToken(call.ArgumentList, counterpart.TakesToken ? token!.Name : null, counterpart.TokenName);
        return isReachable
            ? call.WithExpression(Renamed(call.Expression, counterpart.Method.Name)).WithArgumentList(arguments)
            : AsStaticCall(call, arguments, counterpart.Method);
    }

    /// <summary>The arguments with the token at their end, named where a position would not reach the parameter.</summary>
    public static ArgumentListSyntax WithToken(ArgumentListSyntax arguments, string? token, string? parameter = null)
    {
        if (token is null)
            return arguments;

        var argument = SyntaxFactory.Argument(SyntaxFactory.IdentifierName(token));
        if (parameter is not null)
            argument = argument.WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(parameter), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)));

        if (arguments.Arguments.Count == 0)
            return arguments.WithArguments([argument]);

        var separators = arguments.Arguments.GetSeparators().Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        return arguments.WithArguments(SyntaxFactory.SeparatedList(arguments.Arguments.Append(argument), separators));
    }

    /// <summary><c>await foreach</c> instead of foreach.</summary>
    public static CommonForEachStatementSyntax Awaiting(CommonForEachStatementSyntax loop)
    {
        var (await, keyword) = (AwaitBefore(loop.ForEachKeyword), loop.ForEachKeyword.WithLeadingTrivia());
        return loop switch
        {
            ForEachStatementSyntax each => each.WithForEachKeyword(keyword).WithAwaitKeyword(await),
            ForEachVariableStatementSyntax each => each.WithForEachKeyword(keyword).WithAwaitKeyword(await),
            _ => loop,
        };
    }

    /// <summary><c>await using</c> instead of using.</summary>
    public static StatementSyntax AwaitingDisposal(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: 0 } local => local.WithUsingKeyword(local.UsingKeyword.WithLeadingTrivia()).WithAwaitKeyword(AwaitBefore(local.UsingKeyword)),
        UsingStatementSyntax { AwaitKeyword.RawKind: 0 } block => block.WithUsingKeyword(block.UsingKeyword.WithLeadingTrivia()).WithAwaitKeyword(AwaitBefore(block.UsingKeyword)),
        _ => statement,
    };

    private static SyntaxToken AwaitBefore(SyntaxToken keyword) => SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithLeadingTrivia(keyword.LeadingTrivia).WithTrailingTrivia(SyntaxFactory.Space);

    private static ExpressionSyntax Renamed(ExpressionSyntax called, string name) => called switch
    {
        MemberAccessExpressionSyntax access => access.WithName(AsyncCounterpart.Named(access.Name, name)),
        SimpleNameSyntax simple => AsyncCounterpart.Named(simple, name),
        _ => called,
    };

    private static InvocationExpressionSyntax AsStaticCall(InvocationExpressionSyntax call, ArgumentListSyntax arguments, IMethodSymbol method)
    {
        var type = method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var query = SyntaxFactory.Argument(((MemberAccessExpressionSyntax)call.Expression).Expression.WithoutTrivia());
        return SyntaxFactory.InvocationExpression(SyntaxFactory.ParseExpression($"{type}.{method.Name}"), arguments.WithArguments(arguments.Arguments.Insert(0, query)));
    }

    private static ArgumentListSyntax Arguments(params ArgumentSyntax[] arguments) => SyntaxFactory.ArgumentList([.. arguments]);

    // Only what binds tighter than await can stand behind it as it is.
    private static ExpressionSyntax Parenthesised(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax or BaseObjectCreationExpressionSyntax or ThisExpressionSyntax => expression,
        _ => SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()).WithTriviaFrom(expression),
    };

    private static bool NeedsParentheses(ExpressionSyntax place) => place.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == place,
        ElementAccessExpressionSyntax access => access.Expression == place,
        ConditionalAccessExpressionSyntax access => access.Expression == place,
        InvocationExpressionSyntax call => call.Expression == place,
        PostfixUnaryExpressionSyntax => true,
        RangeExpressionSyntax or WithExpressionSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };

    private static bool IsConfigured(ExpressionSyntax task) =>
        task is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } };

    /// <summary>Whether the nearest code that awaits, in the member or else in the type, has ConfigureAwait(false) everywhere.</summary>
    public static bool UsesConfigureAwait(SyntaxNode place)
    {
        foreach (var scope in place.Ancestors().OfType<MemberDeclarationSyntax>())
        {
            var awaits = scope.DescendantNodes().OfType<AwaitExpressionSyntax>().ToList();
            if (awaits.Count > 0)
                return awaits.TrueForAll(await => IsConfigured(await.Expression));
        }

        return false;
    }
}
