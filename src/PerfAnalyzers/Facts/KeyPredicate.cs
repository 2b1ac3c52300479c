namespace PerfAnalyzers;

/// <summary><c>x => x.Key == value</c>: a lambda that compares its element, or a member of it, with a value from outside.</summary>
public sealed class KeyPredicate
{
    private KeyPredicate(IParameterSymbol element, IOperation comparison, IOperation elementSide, IOperation value, IOperation? stringComparison, IOperation lambdaBody) =>
        (Element, Comparison, ElementSide, Value, StringComparison, Body) = (element, comparison, elementSide, value, stringComparison, lambdaBody);

    public IParameterSymbol Element { get; }

    /// <summary>The equality itself.</summary>
    public IOperation Comparison { get; }

    /// <summary>The side of it that depends on the element.</summary>
    public IOperation ElementSide { get; }

    /// <summary>The compared member of the element; null when the element itself is compared.</summary>
    public IOperation? Key => ElementSide.WithoutConversions() is IParameterReferenceOperation ? null : ElementSide;

    /// <summary>The keys of all equalities that must hold at once, for a message: <c>o.Year, o.Number</c>.</summary>
    public string KeyNames => string.Join(", ", AllIn(Body, Element, Body).Select(static equality => equality.Key?.Name()).OfType<string>().Distinct());

    /// <summary>What it is compared with.</summary>
    public IOperation Value { get; }

    /// <summary>The StringComparison given, if any.</summary>
    public IOperation? StringComparison { get; }

    /// <summary>Whether the lambda does nothing but compare.</summary>
    public bool IsAlone => Body == Comparison;

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

    private IOperation Body { get; }

    public static KeyPredicate? Of(IOperation predicate)
    {
        while (predicate is IConversionOperation or IDelegateCreationOperation)
            predicate = predicate is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)predicate).Target;

        if (predicate is not IAnonymousFunctionOperation { Symbol.Parameters: [var element], Body.Operations: [IReturnOperation { ReturnedValue: { } body }] })
            return null;

        return AllIn(body, element, body).FirstOrDefault();
    }

    // One such equality among conditions that must all hold decides which elements can match.
    private static IEnumerable<KeyPredicate> AllIn(IOperation condition, IParameterSymbol element, IOperation body)
    {
        var conditions = new Stack<IOperation>();
        conditions.Push(condition);
        while (conditions.Count > 0)
        {
            switch (conditions.Pop())
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both:
                    conditions.Push(both.RightOperand);
                    conditions.Push(both.LeftOperand);
                    break;
                case var one when In(one, element, body) is { } equality:
                    yield return equality;
                    break;
            }
        }
    }

    private static KeyPredicate? In(IOperation condition, IParameterSymbol element, IOperation body) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals => Match(equals, equals.LeftOperand, equals.RightOperand, null, element, body),
        IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: true, ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Object }, Arguments: [var one, var other, ..] } call =>
            Match(call, one.Value, other.Value, call.Arguments.ElementAtOrDefault(2)?.Value, element, body),
        IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } instance, Arguments: [var other, ..] } call =>
            Match(call, instance, other.Value, call.Arguments.ElementAtOrDefault(1)?.Value, element, body),
        _ => null,
    };

    private static KeyPredicate? Match(IOperation comparison, IOperation one, IOperation other, IOperation? stringComparison, IParameterSymbol element, IOperation body) =>
        IsMemberOf(one, element) && !Mentions(other, element) ? new(element, comparison, one, other, stringComparison, body)
        : IsMemberOf(other, element) && !Mentions(one, element) ? new(element, comparison, other, one, stringComparison, body)
        : null;

    // The element, or fields and properties from it on. A cast on the way may fail for elements that the search never comes to.
    private static bool IsMemberOf(IOperation side, IParameterSymbol element) => side.WithoutConversions() switch
    {
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, element),
        IFieldReferenceOperation { Instance: { } instance and not IConversionOperation { IsImplicit: false } } => IsMemberOf(instance, element),
        IPropertyReferenceOperation { Instance: { } instance and not IConversionOperation { IsImplicit: false }, Arguments.IsEmpty: true } => IsMemberOf(instance, element),
        _ => false,
    };

    private static bool Mentions(IOperation side, IParameterSymbol element) =>
        side.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter, element));
}
