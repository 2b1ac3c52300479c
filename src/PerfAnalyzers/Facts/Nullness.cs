namespace PerfAnalyzers;

/// <summary>What can be evaluated earlier than written without throwing.</summary>
public static class Nullness
{
    /// <summary>Whether a variable, or a member of one, is surely not null, and reading it does nothing else.</summary>
    public static bool IsSurelyThere(this IOperation value) => value.WithoutConversions() switch
    {
        IInstanceReferenceOperation => true,
        ILocalReferenceOperation or IParameterReferenceOperation => IsNotNull(value),
        IFieldReferenceOperation field => IsNotNull(value) && (field.Instance is null || field.Instance.IsSurelyThere()),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property =>
            property.Property.IsAutomatic() && IsNotNull(value) && (property.Instance is null || property.Instance.IsSurelyThere()),
        _ => false,
    };

    // Flow analysis knows a variable as not null after a check; what is evaluated earlier has to rely on the declaration.
    private static bool IsNotNull(IOperation operation)
    {
        var value = operation.WithoutConversions();
        if (value.Type is { IsValueType: true })
            return value.Type is not { Name: "ImmutableArray" or "ArraySegment" };

        return value switch
        {
            ILocalReferenceOperation { Local: { NullableAnnotation: NullableAnnotation.NotAnnotated } } => true,
            ILocalReferenceOperation { Local: var local } => local.OnlyValue(value) is { } only && (only.IsFresh() || IsNotNullByFlow(only)),
            IParameterReferenceOperation { Parameter.NullableAnnotation: var annotation } => annotation == NullableAnnotation.NotAnnotated,
            IFieldReferenceOperation { Field.NullableAnnotation: var annotation } => annotation == NullableAnnotation.NotAnnotated,
            IPropertyReferenceOperation { Property.NullableAnnotation: var annotation } => annotation == NullableAnnotation.NotAnnotated,
            _ => false,
        };
    }

    /// <summary>Whether reading a value calls nothing and throws nothing: constants, variables, and members of what is surely there.</summary>
    public static bool IsPlain(this IOperation value) => value.WithoutConversions() switch
    {
        { ConstantValue.HasValue: true } or IDefaultValueOperation or ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation => true,
        IFieldReferenceOperation { Instance: var owner } => owner is null || owner.IsSurelyThere(),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: var owner, Property: var property } =>
            (property.IsAutomatic() || !property.IsInSource() && owner is null) && (owner is null || owner.IsSurelyThere()),
        _ => false,
    };

    private static bool IsNotNullByFlow(IOperation value) => value.SemanticModel!.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.NotNull;

    /// <summary>Whether an expression makes a new object, which nobody else knows yet.</summary>
    public static bool IsFresh(this IOperation value) => value.WithoutConversions() switch
    {
        IObjectCreationOperation or IArrayCreationOperation => true,
        IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray" or "ToHashSet" or "ToDictionary", ContainingType.Name: "Enumerable" or "List" } } => true,
        { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax } => true,
        IAwaitOperation { Operation: IInvocationOperation { TargetMethod.Name: "ToListAsync" or "ToArrayAsync" } } => true,
        _ => false,
    };
}
