namespace PerfAnalyzers;

/// <summary>
/// A loop over a collection, inside a loop over another, whose body does nothing unless a member of its element equals a value that the outer loop
/// brings: what a lookup by that member would find at once.
/// </summary>
public sealed class NestedJoin
{
    private NestedJoin(ILoopOperation inner, LoopScope outer, IOperation collection, KeyPredicate predicate, IConditionalOperation test, bool isSkip) =>
        (Inner, Outer, Collection, Predicate, Test, IsSkip) = (inner, outer, collection, predicate, test, isSkip);

    public ILoopOperation Inner { get; }

    /// <summary>The outermost loop in which the inner collection stays the same with the same content.</summary>
    public LoopScope Outer { get; }

    /// <summary>What the inner loop walks.</summary>
    public IOperation Collection { get; }

    public KeyPredicate Predicate { get; }

    /// <summary>The statement that asks for the equality.</summary>
    public IConditionalOperation Test { get; }

    /// <summary>Whether that starts the next turn where the two differ, instead of standing around what is done where they are equal.</summary>
    public bool IsSkip { get; }

    /// <param name="rule">Who asks, for the options that say which loops and collections are small.</param>
    public static NestedJoin? Of(ILoopOperation inner, AnalyzerOptions options, DiagnosticDescriptor rule)
    {
        var tree = inner.Syntax.SyntaxTree;
        if (Walked(inner) is not var (element, collection, isElement)
            || TestOf(inner, element, isElement) is not var (test, isSkip)
            || KeyPredicate.In(test.Condition, element, isElement, holds: !isSkip) is not { AgreesWithHash: true } predicate
            || predicate.ElementSide.WithoutConversions().Type.HasFewValues()
            || LoopScope.Around(inner, SharedOptions.SmallLoopCount.Read(options, tree, rule)) is not { } nearest
            || collection.ReferencedSymbol() is not { } symbol
            || collection.IsSmallCollection(SharedOptions.SmallCollectionSize.Read(options, tree, rule))
            || !collection.Type.IsInMemory(KnownSymbols.Of(inner))
            || DependsOn(predicate.Value, inner)
            || predicate.IsMovedIn(nearest)
            || !Stays(nearest)
            || nearest.Source is { } other && other.IsSameAs(collection)
            || nearest.IsInvariant(predicate.Value)
            || predicate.Value.DescendantsAndSelf().Any(static part => part is IInvocationOperation or IAwaitOperation))
        {
            return null;
        }

        return new(inner, nearest.Outermost(Stays), collection, predicate, test, isSkip);

        bool Stays(LoopScope scope) => scope.KeepsObject(collection) && !scope.Effects.Changes(symbol) && !scope.Effects.Lends(symbol) && !predicate.IsMovedIn(scope);
    }

    // foreach (var b in bs), or for (var j = 0; j < bs.Count; j++) where j is nothing but the place of b
    private static (ISymbol Element, IOperation Collection, Func<IOperation, bool> IsElement)? Walked(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation { IsAsynchronous: false, Locals: [var local], Collection: var collection }:
                return (local, collection.WithoutConversions(), part => part.IsUseOf(local));

            case IForLoopOperation { Before: not [] } counting when counting.Counter() is ILocalSymbol place && counting.Steps(place) is (true, false)
                && counting.Ends(place) is ({ ConstantValue: { HasValue: true, Value: 0 } }, { } high) && Measured(high) is { } list:
                bool IsAt(IOperation part) => Element.Of(part) is { Collection: { } from, Distance: 0 } element && SymbolEqualityComparer.Default.Equals(element.Position, place) && from.IsSameAs(list);

                // The place itself tells which element it is: a table filled by place is no join.
                if (counting.Body.Descendants().Any(part => part.IsUseOf(place) && !IsIndexOf(part, list)))
                    return null;

                var copy = counting.Body is IBlockOperation { Operations: [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: var named } first] }] }, ..] } && first.GetVariableInitializer() is { Value: var held } && IsAt(held) ? named : null;
                return (copy ?? place, list, part => IsAt(part) || copy is not null && part.IsUseOf(copy));

            default:
                return null;
        }
    }

    private static bool IsIndexOf(IOperation use, IOperation list) =>
        use.Parent is IArrayElementReferenceOperation { ArrayReference: var array } && array.IsSameAs(list)
        || use.Parent is IArgumentOperation { Parent: IPropertyReferenceOperation { Instance: { } indexed } } && indexed.IsSameAs(list);

    private static IOperation? Measured(IOperation length) => length.WithoutConversions() switch
    {
        IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } measured } => measured.WithoutConversions(),
        ILocalReferenceOperation { Local: var local } => local.OnlyValue(length) is IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } measured } ? measured.WithoutConversions() : null,
        _ => null,
    };

    // The whole body is one if, or begins with the one that skips the rest.
    private static (IConditionalOperation, bool IsSkip)? TestOf(ILoopOperation inner, ISymbol element, Func<IOperation, bool> isElement)
    {
        var statements = inner.Body is IBlockOperation block ? block.Operations : ImmutableArray.Create(inner.Body);
        if (statements is [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: var copy }] }] }, ..] && SymbolEqualityComparer.Default.Equals(copy, element))
            statements = statements.RemoveAt(0);

        return statements switch
        {
            [IConditionalOperation { WhenFalse: null } only] when statements.Length == 1 => (only, false),
            [IConditionalOperation { WhenFalse: null, WhenTrue: var skip } test, ..] when skip.Repeats(inner) || skip is IBlockOperation { Operations: [var next] } && next.Repeats(inner) => (test, true),
            _ => null,
        };
    }

    private static bool DependsOn(IOperation value, ILoopOperation inner)
    {
        var effects = LoopEffects.Of(inner);
        return value.DescendantsAndSelf().Any(part => part switch
        {
            ILocalReferenceOperation { Local: var local } => effects.Assigns(local) || local.DeclaringSyntaxReferences.Any(declaration => inner.Syntax.Span.Contains(declaration.Span)),
            IMemberReferenceOperation { Member: var member } => effects.Assigns(member),
            IParameterReferenceOperation { Parameter: var parameter } => effects.Assigns(parameter),
            _ => false,
        });
    }
}
