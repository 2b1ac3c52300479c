namespace PerfAnalyzers;

/// <summary>A comparison in a query that converts the column instead of the value it is compared with.</summary>
public sealed class ColumnConversion
{
    private ColumnConversion(Column column, IOperation conversion, IOperation other, IOperation comparison) =>
        (Column, Conversion, Other, Comparison) = (column, conversion, other, comparison);

    public Column Column { get; }

    /// <summary>The call or the cast; where the compiler put it in, the column itself.</summary>
    public IOperation Conversion { get; }

    /// <summary>What the column is compared with.</summary>
    public IOperation Other { get; }

    public IOperation Comparison { get; }

    /// <summary>The conversion that a comparison does to a column, if there is one that providers keep.</summary>
    public static ColumnConversion? Of(IOperation comparison) => comparison switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } binary =>
            Of(binary, binary.LeftOperand, binary.RightOperand) ?? Of(binary, binary.RightOperand, binary.LeftOperand),
        IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: false, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } one, Arguments: [{ Value: var other }] } equals =>
            Of(equals, one, other) ?? Of(equals, other, one),

        // ids.Contains(x.Id.ToString())
        IInvocationOperation { TargetMethod: { Name: "Contains", ContainingType.SpecialType: not SpecialType.System_String } } contains when contains.Receiver() is { } list && contains.Arguments.LastOrDefault() is { Value: var sought } && sought != list =>
            Of(contains, sought, list),
        _ => null,
    };

    private static ColumnConversion? Of(IOperation comparison, IOperation side, IOperation other)
    {
        var (conversion, converted) = ConversionOf(side);
        return conversion is not null && Column.Of(converted!) is { IsFiltered: true } column && Column.IsOutside(other) && Matters(conversion, column, other) ? new(column, conversion, other, comparison) : null;
    }

    private static (IOperation? Conversion, IOperation? Converted) ConversionOf(IOperation side)
    {
        // Around a conversion there may be the one that makes it nullable.
        var plain = side;
        while (plain is IConversionOperation { OperatorMethod: null } conversion)
        {
            if (!SymbolEqualityComparer.Default.Equals(NotNull(conversion.Type), NotNull(conversion.Operand.Type)))
                return conversion.Operand.WithoutConversions() is IPropertyReferenceOperation ? (conversion, conversion.Operand) : default;

            plain = conversion.Operand;
        }

        return plain switch
        {
            IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } instance } call => (call, instance),
            IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { Name: "Convert", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }, Arguments: [{ Value: var argument }] } call => (call, argument),
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse", ContainingType.IsValueType: true }, Arguments: [{ Value: var argument }] } call => (call, argument),
            _ => default,
        };
    }

    private static bool Matters(IOperation conversion, Column column, IOperation other)
    {
        var from = NotNull(column.Property.Type);
        if (from is null)
            return false;

        // Stored as text, an enum is that text.
        if (conversion is not IConversionOperation cast)
            return from.SpecialType != SpecialType.System_String || conversion is IInvocationOperation { TargetMethod.IsStatic: true } ? !EfSetup.Of(conversion).ConvertsValuesOf(column.Property) : false;

        if (NotNull(cast.Type) is not { } to || from.TypeKind == TypeKind.Enum || to.TypeKind == TypeKind.Enum || EfSetup.Of(conversion).ConvertsValuesOf(column.Property))
            return false;

        // SQL Server converts the value instead, and SQLite compares numbers of any type.
        if (EfSetup.Of(conversion) is var setup && setup.ChoosesOnly("UseSqlServer", "UseSqlite"))
            return false;

        return (from.SpecialType, to.SpecialType) switch
        {
            (SpecialType.System_Int32, SpecialType.System_Int64) or (SpecialType.System_Int64, SpecialType.System_Int32) => !IsWhole(other),
            (SpecialType.System_Double or SpecialType.System_Single, SpecialType.System_Double or SpecialType.System_Single) => false,
            ( >= SpecialType.System_SByte and <= SpecialType.System_Double, SpecialType.System_Double or SpecialType.System_Decimal) => !cast.IsImplicit || !IsWhole(other),
            _ => false,
        };
    }

    // A constant that the column's type could have is made one.
    private static bool IsWhole(IOperation other) => other.WithoutConversions().ConstantValue is { HasValue: true, Value: var value } && value is not (double or float or decimal);

    private static ITypeSymbol? NotNull(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;
}
