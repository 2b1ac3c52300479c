using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>How a collection is made longer by one that is made anew.</summary>
public enum GrowthKind
{
    /// <summary>All elements are copied into a new array or list.</summary>
    Copied,

    /// <summary>All elements are copied into a new immutable array.</summary>
    CopiedImmutable,

    /// <summary>Some nodes of a tree are made anew.</summary>
    Rebuilt,

    /// <summary>One more lazy sequence is wrapped around it.</summary>
    Wrapped,
}

/// <summary>
/// A variable that is given its own elements and more: <c>a = a.Append(x).ToArray()</c>, <c>a = [.. a, x]</c>, <c>a = a.Add(x)</c> of an immutable collection,
/// <c>Array.Resize(ref a, a.Length + 1)</c>, <c>s = s.Concat(t)</c>.
/// </summary>
public sealed class CollectionGrowth
{
    // A buffer that grows by as much as this at a time is copied seldom.
    private const int LargeStep = 64;

    private CollectionGrowth(IOperation operation, IOperation target, GrowthKind kind, (SyntaxNode Value, bool IsMany)? added) => (Operation, Target, Kind, Added) = (operation, target, kind, added);

    /// <summary>The assignment, or the call of Array.Resize.</summary>
    public IOperation Operation { get; }

    /// <summary>The variable that grows.</summary>
    public IOperation Target { get; }

    public GrowthKind Kind { get; }

    /// <summary>What is added at the end, one element or a sequence of them; null where it is put elsewhere, or more than one thing is.</summary>
    public (SyntaxNode Value, bool IsMany)? Added { get; }

    public static CollectionGrowth? Of(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: var target, Value: var value } when target.ReferencedSymbol() is not null => OfAssignment(operation, target, value.WithoutConversions()),
        IInvocationOperation { TargetMethod: { Name: "Resize", ContainingType.SpecialType: SpecialType.System_Array }, Arguments: [{ Value: var array }, { Value: var size }] } when IsStep(size, array) =>
            new(operation, array.WithoutConversions(), GrowthKind.Copied, LastSet(operation, array)),
        _ => null,
    };

    private static CollectionGrowth? OfAssignment(IOperation assignment, IOperation target, IOperation value)
    {
        if (value.Syntax is CollectionExpressionSyntax collection)
            return Spread(collection, target) is var (added, isLast) ? new(assignment, target, KindOf(target.Type), isLast ? added : null) : null;

        if (value is not IInvocationOperation call)
            return null;

        if (call.TargetMethod is { Name: "Add" or "AddRange" or "Insert", ContainingType: { } type } && IsImmutable(type) && target.IsSameAs(call.Receiver()))
        {
            var isArray = type.Name == "ImmutableArray";
            var only = call.Arguments.Length == 1 && call.TargetMethod.Name != "Insert" ? call.Arguments[0].Value.Syntax : null;
            return new(assignment, target, isArray ? GrowthKind.CopiedImmutable : GrowthKind.Rebuilt, only is null ? null : (only, call.TargetMethod.Name == "AddRange"));
        }

        var isCopied = call.TargetMethod is { Name: "ToArray" or "ToList" or "ToImmutableArray", IsExtensionMethod: true };
        var chain = isCopied ? call.Receiver() as IInvocationOperation : call;
        if (chain?.TargetMethod is not { Name: "Append" or "Prepend" or "Concat", ContainingType.Name: "Enumerable" } method || !target.IsSameAs(RootOf(chain)))
            return null;

        if (!isCopied && method.Name != "Concat")
            return null;

        var more = method.Name != "Prepend" && target.IsSameAs(chain.Receiver()) ? chain.Arguments[1].Value.Syntax : null;
        return new(assignment, target, !isCopied ? GrowthKind.Wrapped : KindOf(target.Type), more is null ? null : (more, method.Name == "Concat"));
    }

    private static IOperation RootOf(IInvocationOperation chain)
    {
        IOperation root = chain;
        while (root is IInvocationOperation { TargetMethod: { Name: "Append" or "Prepend" or "Concat" or "AsEnumerable", ContainingType.Name: "Enumerable" } } call && call.Receiver() is { } receiver)
            root = receiver;

        return root;
    }

    private static GrowthKind KindOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "ImmutableArray" } => GrowthKind.CopiedImmutable,
        INamedTypeSymbol named when IsImmutable(named) => GrowthKind.Rebuilt,
        _ => GrowthKind.Copied,
    };

    private static bool IsImmutable(INamedTypeSymbol type) =>
        type is { Name: "ImmutableArray" or "ImmutableList" or "ImmutableHashSet" or "ImmutableDictionary" or "ImmutableSortedSet" or "ImmutableSortedDictionary", ContainingNamespace: { Name: "Immutable", ContainingNamespace.Name: "Collections" } };

    // [.. a, x], by its syntax: the oldest compilers we run on have no operation for it.
    private static ((SyntaxNode Value, bool IsMany)? Added, bool IsLast)? Spread(CollectionExpressionSyntax collection, IOperation target)
    {
        var own = collection.Elements.OfType<SpreadElementSyntax>().FirstOrDefault(spread =>
            SymbolEqualityComparer.Default.Equals(target.SemanticModel!.GetSymbolInfo(spread.Expression).Symbol, target.ReferencedSymbol()) && spread.Expression.IsEquivalentTo(target.Syntax, topLevel: false));
        if (own is null || collection.Elements.Count < 2)
            return null;

        (SyntaxNode, bool)? added = collection.Elements.Last() switch
        {
            ExpressionElementSyntax { Expression: var one } => (one, false),
            SpreadElementSyntax { Expression: var many } => (many, true),
            _ => null,
        };
        return (added, collection.Elements.Count == 2 && collection.Elements[0] == own);
    }

    // a.Length + 1, count + 8
    private static bool IsStep(IOperation size, IOperation array) => size.WithoutConversions() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var left, RightOperand.ConstantValue: { HasValue: true, Value: int step } }
        && step is > 0 and < LargeStep
        && (left.WithoutConversions() is IPropertyReferenceOperation { Property.Name: "Length", Instance: { } measured } ? measured.IsSameAs(array) : left.ReferencedSymbol() is ILocalSymbol or IFieldSymbol or IParameterSymbol);

    // Array.Resize(ref a, a.Length + 1); a[a.Length - 1] = x;
    private static (SyntaxNode, bool)? LastSet(IOperation resize, IOperation array) =>
        resize.Parent is IExpressionStatementOperation { Parent: IBlockOperation block } statement
        && ((IInvocationOperation)resize).Arguments[1].Value.WithoutConversions() is IBinaryOperation { LeftOperand: IPropertyReferenceOperation, RightOperand.ConstantValue: { HasValue: true, Value: 1 } }
        && block.Operations.ElementAtOrDefault(block.Operations.IndexOf(statement) + 1) is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target.Syntax: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var index }] } access, Value.Syntax: var value } }
        && access.Expression.IsEquivalentTo(array.Syntax, topLevel: false)
        && Text(index) is var text && (text == "^1" || text == $"{array.Syntax}.Length-1")
            ? (value, false)
            : null;

    private static string Text(SyntaxNode node) => string.Concat(node.DescendantTokens().Select(static token => token.Text));
}
