namespace PerfAnalyzers;

/// <summary>Whether two expressions surely denote one object.</summary>
public static class SameObject
{
    /// <summary>
    /// The same local or parameter, or the same field or property of the same instance, with no write between the two. Comparing the members alone
    /// would take <c>a.Items</c> and <c>b.Items</c> for one collection. What another turn of a loop writes is the loop's business.
    /// </summary>
    public static bool IsSameAs(this IOperation? one, IOperation? other) => one is not null && other is not null && IsNamedAs(one, other) && !IsWrittenBetween(one, other);

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

    private static bool IsNamedAs(IOperation? one, IOperation? other) => (one?.WithoutConversions(), other?.WithoutConversions()) switch
    {
        (ILocalReferenceOperation a, ILocalReferenceOperation b) => Same(a.Local, b.Local),
        (IParameterReferenceOperation a, IParameterReferenceOperation b) => Same(a.Parameter, b.Parameter),
        (IInstanceReferenceOperation a, IInstanceReferenceOperation b) => a.ReferenceKind == b.ReferenceKind && a.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance,
        (IPropertyReferenceOperation { Arguments: var arguments, Property: var property }, _) when !arguments.IsEmpty || !property.KeepsValue() => false,
        (IMemberReferenceOperation a, IMemberReferenceOperation b) => Same(a.Member, b.Member) && (a.Member.IsStatic || IsNamedAs(a.Instance, b.Instance)),
        _ => false,
    };

    private static bool IsWrittenBetween(IOperation one, IOperation other)
    {
        var start = Math.Min(one.Syntax.Span.End, other.Syntax.Span.End);
        var end = Math.Max(one.Syntax.SpanStart, other.Syntax.SpanStart);
        return one.Body().Descendants().Any(part => part.Syntax.SpanStart >= start && part.Syntax.Span.End <= end && Writes(part, one));
    }

    private static bool Writes(IOperation part, IOperation chain) => part switch
    {
        IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: var targets } } => targets.Any(target => IsPartOf(chain, target)),
        IAssignmentOperation { Target: var target } => IsPartOf(chain, target),
        IIncrementOrDecrementOperation { Target: var target } => IsPartOf(chain, target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var target } => IsPartOf(chain, target),
        _ => false,
    };

    private static bool IsPartOf(IOperation chain, IOperation target) =>
        target.ReferencedSymbol() is { } written && chain.DescendantsAndSelf().Any(read => read.ReferencedSymbol() is { } symbol && Same(symbol, written));

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
