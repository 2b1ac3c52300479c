namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExponentialRecursionFix() : PerfFix<MethodDeclarationSyntax>(ExponentialRecursion.Rule)
{
    protected override Rewrite? Plan(MethodDeclarationSyntax declaration, FixContext context)
    {
        if (declaration.ContainsDirectives || declaration.ConstraintClauses.Count > 0
            || context.OperationOf(declaration) is not { } body
            || context.Model.GetDeclaredSymbol(declaration, context.Cancellation) is not { IsVirtual: false, IsOverride: false } method
            || OverlappingRecursion.Of(method, body) is not { } recursion
            || Recurrence.Of(declaration, recursion, context) is not { } recurrence)
        {
            return null;
        }

        return Rewrite.Safe("Work upwards in a loop", edit =>
        {
            var (before, last, at) = (edit.FreshName("previous", declaration), edit.FreshName("current", declaration), edit.FreshName("i", declaration));
            edit.Replace(declaration, current => current.WithExpressionBody(null).WithSemicolonToken(default)
                .WithParameterList(current.ParameterList.WithTrailingTrivia(edit.Layout.EndOfLine))
                .WithBody(recurrence.Write(before, last, at, Layout.IndentationOf(declaration), edit.Layout, context)));
        });
    }

    /// <summary><c>n &lt; 2 ? n : F(n - 1) + F(n - 2)</c>: a few first values, then each of the two before it.</summary>
    private sealed class Recurrence
    {
        private readonly MethodDeclarationSyntax _declaration;
        private readonly IMethodSymbol _method;
        private readonly IParameterSymbol _counter;
        private readonly int _first;
        private readonly ExpressionSyntax _test;
        private readonly ExpressionSyntax _start;
        private readonly ExpressionSyntax _next;
        private readonly Dictionary<SyntaxNode, int> _calls;

        private Recurrence(MethodDeclarationSyntax declaration, IMethodSymbol method, IParameterSymbol counter, int first, ExpressionSyntax test, ExpressionSyntax start, ExpressionSyntax next, Dictionary<SyntaxNode, int> calls) =>
            (_declaration, _method, _counter, _first, _test, _start, _next, _calls) = (declaration, method, counter, first, test, start, next, calls);

        public static Recurrence? Of(MethodDeclarationSyntax declaration, OverlappingRecursion recursion, FixContext context)
        {
            if (Parts(declaration) is not var (test, start, next)
                || !IsWhole(recursion.Method.ReturnType)
                || context.OperationOf(test) is not IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual, LeftOperand: var left, RightOperand.ConstantValue: { HasValue: true, Value: int limit } } bound
                || left.WithoutConversions() is not IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_Int32 } counter }
                || context.OperationOf(start)?.WithoutConversions() is not { } first
                || !(first.ConstantValue.HasValue || first is IParameterReferenceOperation { Parameter: var given } && SymbolEqualityComparer.Default.Equals(given, counter)))
            {
                return null;
            }

            var calls = new Dictionary<SyntaxNode, int>();
            foreach (var call in recursion.Calls)
            {
                if (!next.Span.Contains(call.Syntax.Span) || Back(call, counter) is not { } back || back is not (1 or 2))
                    return null;
                calls.Add(call.Syntax, back);
            }

            return calls.Values.Contains(2) ? new(declaration, recursion.Method, counter, bound.OperatorKind == BinaryOperatorKind.LessThan ? limit : limit + 1, test, start, next, calls) : null;
        }

        public BlockSyntax Write(string before, string last, string at, string indentation, Layout layout, FixContext context)
        {
            var type = context.NameOf(_method.ReturnType, _declaration);
            string[] lines =
            [
                "{",
                .. Comments().Select(comment => $"    {comment}"),
                $"    if ({Layout.Code(_test)})",
                $"        return {Layout.Code(_start)};",
                "",
                $"    {type} {before} = {Value(_first - 2)}, {last} = {Value(_first - 1)};",
                $"    for (var {at} = {_first}; {at} <= {_counter.Name}; {at}++)",
                $"        ({before}, {last}) = ({last}, {Next(before, last, at)});",
                "",
                $"    return {last};",
                "}",
            ];
            var text = string.Join(layout.NewLine, lines.Select(line => line.Length == 0 ? "" : indentation + line.Replace("    ", layout.Indent)));
            return (BlockSyntax)SyntaxFactory.ParseStatement(text);
        }

        private IEnumerable<string> Comments() => _declaration.DescendantTrivia()
            .Where(trivia => Layout.IsComment(trivia) && trivia.SpanStart >= _declaration.ParameterList.Span.End && trivia.SpanStart < _declaration.Span.End).Select(trivia => trivia.ToString());

        private string Value(int n) => _start is IdentifierNameSyntax ? n.ToString(System.Globalization.CultureInfo.InvariantCulture) : Layout.Code(_start);

        private string Next(string before, string last, string at) =>
            Layout.Code(_next.ReplaceNodes(_next.DescendantNodesAndSelf().Where(node => _calls.ContainsKey(node) || node is IdentifierNameSyntax name && name.Identifier.ValueText == _counter.Name),
                (node, _) => SyntaxFactory.IdentifierName(_calls.TryGetValue(node, out var back) ? back == 1 ? last : before : at).WithTriviaFrom(node)));

        // c ? a : b, or if (c) return a; return b;
        private static (ExpressionSyntax Test, ExpressionSyntax Start, ExpressionSyntax Next)? Parts(MethodDeclarationSyntax declaration) => declaration switch
        {
            { ExpressionBody.Expression: ConditionalExpressionSyntax choice } => (choice.Condition, choice.WhenTrue, choice.WhenFalse),
            { Body.Statements: [ReturnStatementSyntax { Expression: ConditionalExpressionSyntax choice }] } => (choice.Condition, choice.WhenTrue, choice.WhenFalse),
            { Body.Statements: [IfStatementSyntax { Condition: var test, Else: null, Statement: var then }, ReturnStatementSyntax { Expression: { } next }] } when Returned(then) is { } start => (test, start, next),
            { Body.Statements: [IfStatementSyntax { Condition: var test, Else.Statement: var otherwise, Statement: var then }] } when Returned(then) is { } start && Returned(otherwise) is { } next => (test, start, next),
            _ => null,
        };

        private static ExpressionSyntax? Returned(StatementSyntax statement) => statement switch
        {
            ReturnStatementSyntax { Expression: var value } => value,
            BlockSyntax { Statements: [ReturnStatementSyntax { Expression: var value }] } => value,
            _ => null,
        };

        // How far back a call goes, all other arguments being the same.
        private static int? Back(IInvocationOperation call, IParameterSymbol counter)
        {
            int? back = null;
            foreach (var argument in call.Arguments)
            {
                if (Element.Place(argument.Value) is not ({ } variable, var distance) || !SymbolEqualityComparer.Default.Equals(variable, argument.Parameter))
                    return null;
                if (SymbolEqualityComparer.Default.Equals(variable, counter))
                    back = -distance;
                else if (distance != 0)
                    return null;
            }

            return back;
        }

        private static bool IsWhole(ITypeSymbol type) =>
            type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64 || type is { Name: "BigInteger", ContainingNamespace.Name: "Numerics" };
    }
}
