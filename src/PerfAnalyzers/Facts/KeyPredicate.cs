namespace PerfAnalyzers;

/// <summary>
/// <c>x => x.Key == value</c>: a condition, of a lambda or of a loop over the elements, that compares the element, or a member of it, with a value from outside.
/// </summary>
public sealed class KeyPredicate
{
    private readonly Func<IOperation, bool> _isElement;
    private readonly IOperation _whole;
    private readonly bool _holds;

    private KeyPredicate(ISymbol element, Func<IOperation, bool> isElement, IOperation comparison, IOperation elementSide, IOperation value, IOperation? stringComparison, IOperation whole, bool holds) =>
        (Element, _isElement, Comparison, ElementSide, Value, StringComparison, _whole, _holds) = (element, isElement, comparison, elementSide, value, stringComparison, whole, holds);

    /// <summary>The variable that is each element in turn, or where it is.</summary>
    public ISymbol Element { get; }

    /// <summary>Whether an element may be null.</summary>
    public bool MayLackElement => Element switch
    {
        IParameterSymbol { Type: var type, NullableAnnotation: var annotation } => type.IsReferenceType && annotation == NullableAnnotation.Annotated,

        // A variable declared by var could be given null anywhere else; here it has what the collection holds.
        ILocalSymbol { Type: var type, DeclaringSyntaxReferences: [var declaration] } => type.IsReferenceType
            && declaration.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ForEachStatementSyntax loop
            && Comparison.SemanticModel!.GetTypeInfo(loop.Expression).Type.ElementType(KnownSymbols.Of(Comparison))?.NullableAnnotation != NullableAnnotation.NotAnnotated,
        _ => true,
    };

    /// <summary>The equality itself.</summary>
    public IOperation Comparison { get; }

    /// <summary>The side of it that depends on the element.</summary>
    public IOperation ElementSide { get; }

    /// <summary>The compared member of the element; null when the element itself is compared.</summary>
    public IOperation? Key => _isElement(ElementSide.WithoutConversions()) ? null : ElementSide;

    /// <summary>The keys of all equalities that must hold at once, for a message: <c>o.Year, o.Number</c>.</summary>
    public string KeyNames => string.Join(", ", AllIn(_whole, Element, _isElement, _holds).Select(static equality => equality.Key?.Name()).OfType<string>().Distinct());

    /// <summary>What it is compared with.</summary>
    public IOperation Value { get; }

    /// <summary>The StringComparison given, if any.</summary>
    public IOperation? StringComparison { get; }

    /// <summary>Whether the condition asks for nothing else.</summary>
    public bool IsAlone => _whole == Comparison;

    /// <summary>Whether a member is one of the element itself, not of what it refers to.</summary>
    public bool IsOwn(IOperation member) => member is IMemberReferenceOperation { Instance: { } instance } && _isElement(instance.WithoutConversions());

    /// <summary>The type both sides are compared as.</summary>
    public ITypeSymbol? ComparedType => Comparison switch
    {
        IBinaryOperation { LeftOperand.Type: var type } => type,
        IInvocationOperation { TargetMethod.IsStatic: true } => ElementSide.WithoutConversions().Type,
        _ => ElementSide.Type,
    };

    /// <summary>Whether a hash table by this key finds what the comparison finds.</summary>
    public bool AgreesWithHash =>
        ComparedType is { } type
        && (Comparison is IBinaryOperation ? type.OperatorMeansEquals() : type.AgreesWithHash() && type.SpecialType is not (SpecialType.System_Double or SpecialType.System_Single))
        && (Comparison is IBinaryOperation || SymbolEqualityComparer.Default.Equals(Value.WithoutConversions().Type, ElementSide.WithoutConversions().Type))
        && (StringComparison is null || Comparer is not null);

    /// <summary>The name of the comparer that stands for the StringComparison given: a member of StringComparer.</summary>
    public string? Comparer => StringComparison is IFieldReferenceOperation { Field: { ContainingType.Name: "StringComparison", Name: var name } } ? name : null;

    /// <summary>Whether a loop assigns what is compared: an index built before it would be out of date.</summary>
    public bool IsMovedIn(LoopScope loop)
    {
        for (var part = Key; part is IMemberReferenceOperation member; part = member.Instance?.WithoutConversions())
        {
            if (loop.Effects.Assigns(member.Member))
                return true;
        }

        return false;
    }

    public static KeyPredicate? Of(IOperation predicate)
    {
        while (predicate is IConversionOperation or IDelegateCreationOperation)
            predicate = predicate is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)predicate).Target;

        return predicate is IAnonymousFunctionOperation { Symbol.Parameters: [var element], Body.Operations: [IReturnOperation { ReturnedValue: { } body }] }
            ? In(body, element, part => part is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter, element))
            : null;
    }

    /// <summary>The equality without which a condition is false (or true, where it says when to go on): one among all that must hold decides which elements can match.</summary>
    /// <param name="element">The variable that is each element in turn, or where it is.</param>
    /// <param name="isElement">Whether an expression is that element.</param>
    /// <param name="holds">Whether the elements are those for which the condition holds, or those for which it does not.</param>
    public static KeyPredicate? In(IOperation condition, ISymbol element, Func<IOperation, bool> isElement, bool holds = true) => AllIn(condition, element, isElement, holds).FirstOrDefault();

    private static IEnumerable<KeyPredicate> AllIn(IOperation condition, ISymbol element, Func<IOperation, bool> isElement, bool holds)
    {
        var parts = new Stack<(IOperation Part, bool Holds)>();
        parts.Push((condition, holds));
        while (parts.Count > 0)
        {
            var (part, isTrue) = parts.Pop();
            switch (part)
            {
                case IBinaryOperation { OperatorKind: var kind } both when kind == (isTrue ? BinaryOperatorKind.ConditionalAnd : BinaryOperatorKind.ConditionalOr):
                    parts.Push((both.RightOperand, isTrue));
                    parts.Push((both.LeftOperand, isTrue));
                    break;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var negated }:
                    parts.Push((negated, !isTrue));
                    break;
                case var one when Equality(one, isTrue) is { } equality:
                    yield return equality;
                    break;
            }
        }

        KeyPredicate? Equality(IOperation part, bool isTrue) => part switch
        {
            IBinaryOperation { OperatorKind: var kind } equals when kind == (isTrue ? BinaryOperatorKind.Equals : BinaryOperatorKind.NotEquals) => Match(equals, equals.LeftOperand, equals.RightOperand, null),
            IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: true, ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Object }, Arguments: [var one, var other, ..] } call when isTrue =>
                Match(call, one.Value, other.Value, call.Arguments.ElementAtOrDefault(2)?.Value),
            IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } instance, Arguments: [var other, ..] } call when isTrue =>
                Match(call, instance, other.Value, call.Arguments.ElementAtOrDefault(1)?.Value),
            _ => null,
        };

        KeyPredicate? Match(IOperation comparison, IOperation one, IOperation other, IOperation? stringComparison) =>
            IsMember(one) && !Mentions(other) ? new(element, isElement, comparison, one, other, stringComparison, condition, holds)
            : IsMember(other) && !Mentions(one) ? new(element, isElement, comparison, other, one, stringComparison, condition, holds)
            : null;

        // The element, or fields and properties from it on. A cast on the way may fail for elements that the search never comes to.
        bool IsMember(IOperation side) => side.WithoutConversions() is var value && (isElement(value) || value switch
        {
            IFieldReferenceOperation { Instance: { } instance and not IConversionOperation { IsImplicit: false } } => IsMember(instance),
            IPropertyReferenceOperation { Instance: { } instance and not IConversionOperation { IsImplicit: false }, Arguments.IsEmpty: true } => IsMember(instance),
            _ => false,
        });

        bool Mentions(IOperation side) => side.DescendantsAndSelf().Any(isElement);
    }
}
