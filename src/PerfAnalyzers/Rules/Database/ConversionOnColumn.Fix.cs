namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConversionOnColumnFix() : PerfFix<ExpressionSyntax>(ConversionOnColumn.Rule)
{
    private const string Title = "Convert the value instead of the column";

    protected override Rewrite? Plan(ExpressionSyntax syntax, FixContext context)
    {
        if (FoundAt(syntax, context) is not { Comparison: IBinaryOperation { OperatorKind: var kind }, Column: { Reference.Syntax: ExpressionSyntax column, Property: var property }, Conversion: var conversion, Other: { Syntax: ExpressionSyntax value } other } found
            || conversion.Syntax is not ExpressionSyntax converted)
        {
            return null;
        }

        var isEquality = kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;
        if (conversion is IConversionOperation { IsImplicit: true })
        {
            var given = other.WithoutConversions().Type;
            return NotNull(property.Type)?.SpecialType == SpecialType.System_Int32 && NotNull(given)?.SpecialType == SpecialType.System_Int64
                ? Rewrite.Review(Title, "a value that does not fit throws", edit => edit.Replace(value, current => SyntaxFactory.ParseExpression($"checked((int{(NotNull(given)!.Equals(given, SymbolEqualityComparer.Default) ? "" : "?")}){Operand(current)})")))
                : null;
        }

        if (!isEquality || conversion is not IInvocationOperation { TargetMethod: { Name: "ToString", IsStatic: false } })
            return null;

        // x.Id.ToString() == id.ToString(), x.Status.ToString() == "Sent"
        if ((SameText(property, other) ?? Constant(property, other, context, value)) is { } same)
            return Rewrite.Safe(Title, Swap(same));

        var type = property.Type;
        return other.Type?.SpecialType == SpecialType.System_String && (type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 || IsGuid(type))
            ? Rewrite.Review(Title, $"text that is no {(IsGuid(type) ? "Guid" : "number")} throws", Swap($"{context.NameOf(type, value)}.Parse({value.WithoutTrivia()})"))
            : null;

        Action<Edit> Swap(string text) => edit =>
        {
            edit.Replace(converted, _ => column.WithoutTrivia());
            edit.Replace(value, _ => SyntaxFactory.ParseExpression(text));
        };
    }

    private static ColumnConversion? FoundAt(ExpressionSyntax syntax, FixContext context)
    {
        foreach (var node in syntax.AncestorsAndSelf().TakeWhile(static node => node is not StatementSyntax))
        {
            if (node is BinaryExpressionSyntax && context.OperationOf(node) is { } comparison && ColumnConversion.Of(comparison) is { } found && found.Conversion.Syntax.Span.Contains(syntax.Span))
                return found;
        }

        return null;
    }

    private static string? SameText(IPropertySymbol property, IOperation other) =>
        other.WithoutConversions() is IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } instance }
        && SymbolEqualityComparer.Default.Equals(instance.Type, property.Type)
        && (property.Type.TypeKind == TypeKind.Enum || property.Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 || IsGuid(property.Type))
            ? instance.Syntax.WithoutTrivia().ToString() : null;

    // The name of exactly one value.
    private static string? Constant(IPropertySymbol property, IOperation other, FixContext context, SyntaxNode place)
    {
        if (other.ConstantValue is not { HasValue: true, Value: string name } || property.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type || type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "FlagsAttribute"))
            return null;

        var values = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToList();
        return values.Find(field => field.Name == name) is { } named && values.Count(field => Equals(field.ConstantValue, named.ConstantValue)) == 1 ? $"{context.NameOf(type, place)}.{name}" : null;
    }

    private static ITypeSymbol? NotNull(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;

    private static bool IsGuid(ITypeSymbol type) => type is { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static string Operand(SyntaxNode value) =>
        value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax or ElementAccessExpressionSyntax ? value.WithoutTrivia().ToString() : $"({value.WithoutTrivia()})";
}
