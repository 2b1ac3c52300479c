namespace PerfAnalyzers;

/// <summary>Values that are the same whenever and wherever they are evaluated, so that evaluating them once is enough.</summary>
public static class FixedValues
{
    /// <summary>Whether a value is built from constants, readonly static fields and pure functions of them.</summary>
    public static bool IsFixed(this IOperation value)
    {
        value = value.WithoutConversions();
        return value.ConstantValue.HasValue || value switch
        {
            IDefaultValueOperation or ITypeOfOperation or ILiteralOperation => true,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true, Type: var type } } => IsImmutable(type),

            // StringComparer.Ordinal, Encoding.UTF8, CultureInfo.InvariantCulture
            IPropertyReferenceOperation { Instance: null, Property: { SetMethod: null, Name: not ("CurrentCulture" or "CurrentCultureIgnoreCase") } property } => property.ContainingType.Name is "StringComparer" or "Encoding" || property.Name == "InvariantCulture",
            IInvocationOperation { Instance: null, TargetMethod: { ContainingType.Name: "TimeSpan" or "Regex", Name: "FromSeconds" or "FromMilliseconds" or "FromMinutes" or "Escape" } } call => call.Arguments.All(static argument => argument.Value.IsFixed()),
            IBinaryOperation { OperatorMethod: null } binary => binary.LeftOperand.IsFixed() && binary.RightOperand.IsFixed(),
            _ => false,
        };
    }

    private static bool IsImmutable(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime || type is { Name: "TimeSpan" or "Guid", IsValueType: true };
}
