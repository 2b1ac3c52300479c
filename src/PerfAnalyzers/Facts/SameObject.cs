namespace PerfAnalyzers;

/// <summary>Whether two expressions surely denote one object.</summary>
public static class SameObject
{
    /// <summary>
    /// The same local or parameter, or the same field or property of the same instance. Comparing the members alone would take
    /// <c>a.Items</c> and <c>b.Items</c> for one collection. Writes between the two are the loop's or the block's business.
    /// </summary>
    public static bool IsSameAs(this IOperation? one, IOperation? other) => (one?.WithoutConversions(), other?.WithoutConversions()) switch
    {
        (ILocalReferenceOperation a, ILocalReferenceOperation b) => Same(a.Local, b.Local),
        (IParameterReferenceOperation a, IParameterReferenceOperation b) => Same(a.Parameter, b.Parameter),
        (IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, IInstanceReferenceOperation b) => b.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance,
        (IPropertyReferenceOperation { Arguments: var arguments, Property: var property }, _) when !arguments.IsEmpty || !property.KeepsValue() => false,
        (IMemberReferenceOperation a, IMemberReferenceOperation b) => Same(a.Member, b.Member) && (a.Member.IsStatic || a.Instance.IsSameAs(b.Instance)),
        _ => false,
    };

    /// <summary>Whether two expressions without side effects give one value: the same object, or equal parts put together the same way.</summary>
    public static bool IsSameValueAs(this IOperation one, IOperation other) =>
        one.IsSameAs(other)
        || one.Kind == other.Kind && one.Syntax.IsEquivalentTo(other.Syntax, topLevel: false)
           && one.WithoutConversions() is IBinaryOperation or IInterpolatedStringOperation or ITupleOperation or IMemberReferenceOperation or ILiteralOperation or IConversionOperation;

    /// <summary>The variable at the root of a member chain: <c>a</c> of <c>a.B.C</c>; null for <c>this</c> and for anything computed.</summary>
    public static ISymbol? RootVariable(this IOperation operation) => operation.WithoutConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Instance: { } instance } => instance.RootVariable(),
        _ => null,
    };

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
