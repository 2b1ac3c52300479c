namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ParseByExceptionFix() : PerfFix<TryStatementSyntax>(ParseByException.Rule)
{
    protected override Rewrite? Plan(TryStatementSyntax attempt, FixContext context)
    {
        if (attempt is not { Block.Statements: [var statement], Finally: null, ContainsDirectives: false }
            || statement is not (ExpressionStatementSyntax or ReturnStatementSyntax)
            || IsBeforeElse(attempt)
            || context.OperationOf(attempt) is not ITryOperation operation
            || operation.Body.Descendants().Select(ThrowingQuestion.Of).FirstOrDefault(found => found is not null) is not { } question
            || HandlerOf(attempt) is not { } handler
            || !CoversAll(question)
            || !IsAlone(question, operation.Body)
            || Asked(question) is not { } asked)
        {
            return null;
        }

        return Rewrite.Safe(question.IsLookup ? "Ask TryGetValue" : "Ask TryParse", edit =>
        {
            var answer = edit.FreshName(question.IsLookup ? "found" : "parsed", attempt);
            var condition = asked(answer);
            var (then, otherwise) = (Layout.Code(statement.ReplaceNode(question.Operation.Syntax, SyntaxFactory.IdentifierName(answer))), handler.Count == 0 || handler[0] is ContinueStatementSyntax && IsLastOfLoop(attempt) ? null : Layout.Code(handler[0]));
            var inner = edit.Layout.NewLine + Layout.IndentationOf(attempt) + edit.Layout.Indent;
            var text = OneExpression(statement, handler, question, condition, answer)
                ?? $"if ({condition}){inner}{then}" + (otherwise is null ? "" : $"{edit.Layout.NewLine}{Layout.IndentationOf(attempt)}else{inner}{otherwise}");
            edit.Replace(attempt, _ => SyntaxFactory.ParseStatement(text));
        });
    }

    // What every catch clause does: one statement, or none.
    private static SyntaxList<StatementSyntax>? HandlerOf(TryStatementSyntax attempt)
    {
        var first = attempt.Catches[0].Block.Statements;
        return first.Count <= 1 && attempt.Catches.All(clause => Layout.Code(clause.Block) == Layout.Code(attempt.Catches[0].Block)) ? first : null;
    }

    // Its else would become that of the new if.
    private static bool IsBeforeElse(TryStatementSyntax attempt) =>
        attempt.Ancestors().TakeWhile(node => node is StatementSyntax and not BlockSyntax).OfType<IfStatementSyntax>().Any(choice => choice.Else is not null);

    private static bool IsLastOfLoop(TryStatementSyntax attempt) =>
        attempt.Parent is BlockSyntax { Parent: ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax } block && block.Statements[^1] == attempt;

    // x = a; or x = b; and return a; or return b;
    private static string? OneExpression(StatementSyntax statement, SyntaxList<StatementSyntax> handler, ThrowingQuestion question, string condition, string answer)
    {
        if (handler is not [var other] || question.Operation.SemanticModel!.GetOperation(question.Operation.Syntax)?.Type is not { } type)
            return null;

        var (target, one, value) = (statement, other) switch
        {
            (ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } a }, ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } b })
                when a.Left.IsEquivalentTo(b.Left) => ($"{Layout.Code(a.Left)} = ", a.Right, b.Right),
            (ReturnStatementSyntax { Expression: { } a }, ReturnStatementSyntax { Expression: { } b }) => ("return ", a, b),
            _ => default,
        };
        return one == question.Operation.Syntax && SymbolEqualityComparer.Default.Equals(question.Operation.SemanticModel.GetTypeInfo(value).Type, type)
            ? $"{target}{condition} ? {answer} : {Layout.Code(value)};"
            : null;
    }

    // Nothing but the question can fail, and nothing runs before it that would not have.
    private static bool IsAlone(ThrowingQuestion question, IOperation body)
    {
        foreach (var part in body.Descendants())
        {
            var isPlain = part == question.Operation || part.Syntax == question.Operation.Syntax || part switch
            {
                IExpressionStatementOperation or IReturnOperation or IArgumentOperation or IConversionOperation { OperatorMethod: null, IsChecked: false } or IInstanceReferenceOperation or ILiteralOperation => true,
                ISimpleAssignmentOperation => true,
                ICompoundAssignmentOperation { OperatorMethod: null, IsChecked: false, OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply, Type.SpecialType: not SpecialType.System_Decimal } => true,
                IInvocationOperation { TargetMethod: { Name: "Add", ContainingType: { Name: "List", Arity: 1 } }, Instance: { } list } => list.IsSurelyThere(),
                IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Trim" or "TrimStart" or "TrimEnd" }, Instance: { } text } => IsNotNull(text),
                _ => part.IsPlain(),
            };
            if (!isPlain)
                return false;
        }

        return true;
    }

    private static bool IsNotNull(IOperation text) => text.SemanticModel!.GetTypeInfo(text.Syntax).Nullability.FlowState == NullableFlowState.NotNull;

    // TryParse says false to a null, a wrong format and a number too large; what the catch lets pass would no longer be thrown.
    private static bool CoversAll(ThrowingQuestion question)
    {
        if (question.IsLookup)
            return true;

        if (question.Operation is not IInvocationOperation { TargetMethod: { Name: "Parse" } method, Arguments: [{ Value: var text }, ..] } || !method.IsOfFramework())
            return false;

        var caught = question.Handlers.SelectMany(handler => handler.Filter is null ? [handler.ExceptionType.Name] : handler.Filter.Descendants().Select(part => part switch
        {
            ITypePatternOperation { MatchedType.Name: var matched } => matched,
            IIsTypeOperation { TypeOperand.Name: var asked } => asked,
            _ => "",
        })).ToImmutableHashSet();
        bool Caught(params string[] names) => caught.Overlaps(["Exception", "SystemException", "Object", .. names]);
        return (Caught("ArgumentException", "ArgumentNullException") || text.Type is { IsValueType: true } || IsNotNull(text))
            && (method.ContainingType.SpecialType == SpecialType.System_Enum ? Caught("ArgumentException") && Caught("OverflowException") : Caught("FormatException"))
            && (!Overflows(method.ContainingType) || Caught("OverflowException"))
            && (method.ContainingType.Name != "Version" || Caught("ArgumentException"));
    }

    private static bool Overflows(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Decimal || type.Name is "TimeSpan" or "BigInteger" or "Version" or "Int128" or "UInt128";

    // The same arguments and one more; null where there is no such overload.
    private static Func<string, string>? Asked(ThrowingQuestion question)
    {
        if (question.Operation is IPropertyReferenceOperation { Syntax: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null } key] } access })
            return answer => $"{Layout.Code(access.Expression)}.TryGetValue({Layout.Code(key)}, out var {answer})";

        return question.Operation is IInvocationOperation { TargetMethod: var parse, Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call }
            && call.ArgumentList.Arguments.All(argument => argument.NameColon is null)
            && call.ArgumentList.Arguments.Count == parse.Parameters.Length
            && parse.ContainingType.GetMembers("TryParse").OfType<IMethodSymbol>().Any(tried => Fits(tried, parse))
                ? answer => $"{Layout.Code(called.Expression)}.Try{Layout.Code(called.Name)}({string.Concat(call.ArgumentList.Arguments.Select(argument => Layout.Code(argument) + ", "))}out var {answer})"
                : null;
    }

    private static bool Fits(IMethodSymbol tried, IMethodSymbol parse) =>
        tried.Arity == parse.Arity && tried.Parameters is [.., { RefKind: RefKind.Out }] && tried.Parameters.Length == parse.Parameters.Length + 1
        && parse.OriginalDefinition.Parameters.Zip(tried.OriginalDefinition.Parameters, (one, other) => SymbolEqualityComparer.Default.Equals(one.Type, other.Type)).All(same => same);
}
