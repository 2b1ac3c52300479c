using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>Whether a condition written for objects would mean the same in SQL.</summary>
public enum Translatability
{
    /// <summary>It uses what a provider cannot translate, or not surely.</summary>
    No,

    /// <summary>It translates, but compares or orders text, which the database does by its collation.</summary>
    ByCollation,

    /// <summary>It translates, and numbers, booleans, Guids, enums and dates compare there as here.</summary>
    Exact,
}

/// <inheritdoc cref="Translatability"/>
public static class Translations
{
    /// <summary>How a lambda over rows would translate: members of the row that are columns, values from outside, and operators.</summary>
    public static Translatability Of(IAnonymousFunctionOperation condition) =>
        condition is { Symbol: { Parameters: [var row], IsAsync: false }, Syntax: LambdaExpressionSyntax { ExpressionBody: not null }, Body.Operations: [IReturnOperation { ReturnedValue: { } body }] }
            ? Of(body, row)
            : Translatability.No;

    /// <summary>How a value computed from a row would translate: what conditions are made of, sums and products of numbers, and a value instead of null.</summary>
    public static Translatability OfValue(IOperation value, ISymbol row) => value.WithoutConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_Decimal }, Type.SpecialType: not SpecialType.System_String } sum =>
            Both(OfValue(sum.LeftOperand, row), OfValue(sum.RightOperand, row)),
        ICoalesceOperation instead => Both(OfValue(instead.Value, row), OfValue(instead.WhenNull, row)),
        _ => Of(value, row),
    };

    private static Translatability Of(IOperation part, ISymbol row) => part switch
    {
        { ConstantValue.HasValue: true } => ByType(part.Type),
        IConversionOperation { OperatorMethod: null, Operand: var operand } => Of(operand, row),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => Of(operand, row),
        IBinaryOperation { OperatorKind: var kind } binary when IsPlain(kind) => Both(Of(binary.LeftOperand, row), Of(binary.RightOperand, row)),
        IPropertyReferenceOperation { Property: { Name: "HasValue" or "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } => Of(nullable, row),
        IPropertyReferenceOperation { Instance: { } instance, Property: var column } when IsRow(instance, row) => IsColumn(column) ? ByType(column.Type) : Translatability.No,
        IInvocationOperation { TargetMethod: { Name: "Contains" or "StartsWith" or "EndsWith", ContainingType.SpecialType: SpecialType.System_String, Parameters: [{ Type.SpecialType: SpecialType.System_String }] } } call =>
            Of(call.Instance!, row) != Translatability.No && Of(call.Arguments[0].Value, row) != Translatability.No ? Translatability.ByCollation : Translatability.No,
        ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation => IsOutside(part, row) ? ByType(part.Type) : Translatability.No,
        _ => Translatability.No,
    };

    private static bool IsPlain(BinaryOperatorKind kind) => kind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static Translatability Both(Translatability one, Translatability other) => one < other ? one : other;

    private static bool IsRow(IOperation instance, ISymbol row) =>
        instance.WithoutConversions() is IParameterReferenceOperation or ILocalReferenceOperation && SymbolEqualityComparer.Default.Equals(instance.ReferencedSymbol(), row);

    // A value that is there before the query runs: nothing of the row, and nothing to call.
    private static bool IsOutside(IOperation value, ISymbol row) =>
        value.DescendantsAndSelf().All(part => part switch
        {
            IParameterReferenceOperation or ILocalReferenceOperation => !SymbolEqualityComparer.Default.Equals(part.ReferencedSymbol(), row),
            IFieldReferenceOperation or IInstanceReferenceOperation or IConversionOperation => true,
            IPropertyReferenceOperation { Property: var property } => property.IsStatic || property.KeepsValue(),
            _ => false,
        });

    /// <summary>Whether a property of a row is a column of its table, as far as its declaration says.</summary>
    public static bool IsColumn(IPropertySymbol property) =>
        property is { IsStatic: false, GetMethod: not null, SetMethod: not null }
        && (!property.IsInSource() || property.IsAutomatic())
        && !property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "NotMappedAttribute");

    private static Translatability ByType(ITypeSymbol? type) => type switch
    {
        null => Translatability.Exact, // the literal null
        { TypeKind: TypeKind.Enum } => Translatability.Exact,
        { SpecialType: SpecialType.System_String } => Translatability.ByCollation,
        { SpecialType: SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_Decimal or SpecialType.System_DateTime } => Translatability.Exact,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => ByType(value),
        { Name: "Guid" or "DateOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => Translatability.Exact,

        // Rounding, and NaN, which databases know each in their way.
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single } => Translatability.ByCollation,
        _ => Translatability.No,
    };
}
