namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PredicateDefeatsIndexFix() : PerfFix<ExpressionSyntax>(PredicateDefeatsIndex.Rule)
{
    protected override Rewrite? Plan(ExpressionSyntax syntax, FixContext context)
    {
        var part = syntax.Parent is MemberAccessExpressionSyntax access && access.Name == syntax ? access : syntax;
        if (context.OperationOf(part) is not IPropertyReferenceOperation { Property: { Name: "Date" or "Year", ContainingType.SpecialType: SpecialType.System_DateTime, Name: var name }, Instance: { } instance } operation
            || IndexDefeat.Of(operation) is not { Column: { IsFiltered: true, Reference.Syntax: ExpressionSyntax column } }
            || operation.WithConversions() is var side && side.Parent is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, Syntax: BinaryExpressionSyntax comparison, LeftOperand: var left, RightOperand: var right }
            || EndsOf(name, left == side ? right : left, context) is not var (from, to))
        {
            return null;
        }

        var range = $"{column.WithoutTrivia()} >= {from} && {column.WithoutTrivia()} < {to}";
        return Rewrite.Safe("Compare with a range", edit => edit.Replace(comparison, current =>
            SyntaxFactory.ParseExpression(current.Parent is LambdaExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } or WhereClauseSyntax || comparison.Parent is LambdaExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } or WhereClauseSyntax ? range : $"({range})")));
    }

    private static (string From, string To)? EndsOf(string part, IOperation value, FixContext context)
    {
        value = value.WithoutConversions();
        if (part == "Date")
            return IsMidnight(value) && value.Syntax is ExpressionSyntax ? (Layout.Code(value.Syntax), $"{Layout.Code(value.Syntax)}.AddDays(1)") : null;

        // PostgreSQL wants to be told that it is UTC.
        return value.ConstantValue is { HasValue: true, Value: int and >= 1 and <= 9998 and var year } && !EfSetup.Of(value).Chooses("UseNpgsql") && context.Known.DateTime is { } date && context.NameOf(date, value.Syntax) is var name
            ? ($"new {name}({year}, 1, 1)", $"new {name}({year + 1}, 1, 1)") : null;
    }

    // Reading it twice gives one value: variables, and what is made of them and of constants.
    private static bool IsMidnight(IOperation value) => value.WithoutConversions() switch
    {
        ILocalReferenceOperation { Local: var local } use => local.OnlyValue(use) is { } only && IsMidnight(only),
        IPropertyReferenceOperation { Property: { Name: "Today", ContainingType.SpecialType: SpecialType.System_DateTime } } => true,
        IPropertyReferenceOperation { Property: { Name: "Date", ContainingType.SpecialType: SpecialType.System_DateTime }, Instance: { } day } => day.WithoutConversions() is ILocalReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Now" or "UtcNow" } },
        IObjectCreationOperation { Type.SpecialType: SpecialType.System_DateTime, Arguments: { Length: 3 } arguments } => arguments.All(static argument => argument.Value.ConstantValue.HasValue),
        _ => false,
    };
}
