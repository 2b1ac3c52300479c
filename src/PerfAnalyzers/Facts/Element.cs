namespace PerfAnalyzers;

/// <summary>
/// One element of an array, list or span, by the variable that says where it is and the distance from there: <c>a[i + 1]</c>. What a ref parameter
/// refers to is an element, too, of a collection that only the caller knows.
/// </summary>
public sealed class Element
{
    private Element(IOperation? collection, ISymbol? symbol, ISymbol? position, int distance) => (Collection, Owner, Position, Distance) = (collection, symbol, position, distance);

    /// <summary>The collection as it is written; null where a called method names it.</summary>
    public IOperation? Collection { get; }

    /// <summary>The variable, field or property that holds the collection; null for a ref parameter.</summary>
    public ISymbol? Owner { get; }

    /// <summary>The variable in the index, or the ref parameter; null for a constant index.</summary>
    public ISymbol? Position { get; }

    public int Distance { get; }

    public static Element? Of(IOperation operation) => operation.WithoutConversions() switch
    {
        IArrayElementReferenceOperation { ArrayReference: var array, Indices: [var index] } => At(array, index),
        IPropertyReferenceOperation { Instance: { } list, Property.IsIndexer: true, Arguments: [{ Value: { Type.SpecialType: SpecialType.System_Int32 } index }] } when IsIndexed(list.Type) => At(list, index),
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.Ref } parameter } => new(null, null, parameter, 0),
        _ => null,
    };

    /// <summary>The element of another collection, or at another place: what a called method means for its caller.</summary>
    public static Element? At(IOperation collection, IOperation index, int further = 0) =>
        collection.ReferencedSymbol() is { } owner && Place(index) is var (position, distance) ? new(collection.WithoutConversions(), owner, position, distance + further) : null;

    /// <inheritdoc cref="At(IOperation, IOperation, int)"/>
    public static Element? At(ISymbol owner, IOperation index, int further) =>
        Place(index) is var (position, distance) ? new(null, owner, position, distance + further) : null;

    public bool IsIn(Element other) =>
        Same(Owner, other.Owner)
        && (Collection is null ? IsOwn(other.Collection) : other.Collection is null ? IsOwn(Collection) : Collection.IsSameAs(other.Collection));

    public bool IsSameAs(Element other) => Distance == other.Distance && Same(Position, other.Position) && IsIn(other);

    /// <summary>A variable and what is added to it: <c>i - 1</c>.</summary>
    public static (ISymbol? Position, int Distance)? Place(IOperation index) => index.WithoutConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: int constant } } => (null, constant),
        ILocalReferenceOperation { Local: var local } => (local, 0),
        IParameterReferenceOperation { Parameter: var parameter } => (parameter, 0),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var left, RightOperand.ConstantValue: { HasValue: true, Value: int more } } when Place(left) is var (position, distance) => (position, distance + more),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand.ConstantValue: { HasValue: true, Value: int more }, RightOperand: var right } when Place(right) is var (position, distance) => (position, distance + more),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var left, RightOperand.ConstantValue: { HasValue: true, Value: int less } } when Place(left) is var (position, distance) => (position, distance - less),
        _ => null,
    };

    // A called method sees the variables around it, and the members of its own object.
    private static bool IsOwn(IOperation? collection) => collection is not IMemberReferenceOperation { Instance: not null and not IInstanceReferenceOperation };

    private static bool IsIndexed(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Span", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || type is not null && (IsList(type) || type.AllInterfaces.Any(IsList));

    private static bool IsList(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IList", ContainingNamespace: { Name: "Generic" or "Collections" } };

    private static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
