using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>Collections that hold the same values whenever they are built, and what is done with them.</summary>
public static class ConstantTables
{
    private static readonly Memo<SyntaxNode, NamesOfType> Known = new();
    private static readonly Memo<ISymbol, bool> Rebuilding = new();

    /// <summary>How many elements a collection has that is built here from constants; null for any other value.</summary>
    public static int? ConstantElements(this IOperation value)
    {
        value = value.WithoutConversions();
        return value switch
        {
            IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.All(static element => element.IsFixed()) ? elements.Length : null,
            IObjectCreationOperation { Initializer.Initializers: var elements, Type: { } type } creation when IsCollection(type) =>
                creation.Arguments.All(static argument => argument.Value.IsFixed()) && elements.All(IsFixedElement) ? elements.Length : null,
            { Syntax: CollectionExpressionSyntax written } => written.Elements.All(element => element is ExpressionElementSyntax { Expression: var one } && value.SemanticModel!.GetOperation(one)?.IsFixed() == true) ? written.Elements.Count : null,
            IInvocationOperation { TargetMethod: { Name: var name } method } call when IsCopy(name) && method.IsExtensionMethod && call.Arguments.Skip(1).All(static argument => argument.Value.IsFixed()) => call.Receiver()?.ConstantElements(),
            IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "ImmutableArray" or "ImmutableList" or "ImmutableHashSet" } } call =>
                call.Arguments.All(static argument => argument.Value.IsFixed() || argument.Value.ConstantElements() is not null) ? call.Arguments.Sum(static argument => argument.Value.ConstantElements() ?? 1) : null,
            _ => null,
        };
    }

    /// <summary>Whether a use of a collection reads it and lets nobody else see it.</summary>
    public static bool IsOnlyRead(this IOperation use)
    {
        use = use.WithConversions();
        return use.Parent switch
        {
            IInvocationOperation call when call.Instance == use => IsReading(call.TargetMethod.Name),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType.Name: "Enumerable" or "MemoryExtensions" or "CollectionExtensions" } method } call } => call.Arguments[0] == use.Parent && IsReading(method.Name),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Instance == use && property.Property.Name is "Count" or "Length" or "IsEmpty",
            IPropertyReferenceOperation element => element.Instance == use && !IsWritten(element),
            IArrayElementReferenceOperation element => element.ArrayReference == use && !IsWritten(element),
            IForEachLoopOperation loop => loop.Collection == use,
            _ => false,
        };
    }

    /// <summary>Whether a use of a collection looks something up in it, instead of walking it.</summary>
    public static bool IsLookup(this IOperation use)
    {
        while (use.Parent is IConversionOperation or IArgumentOperation)
            use = use.Parent;

        return use.Parent switch
        {
            IInvocationOperation { TargetMethod.Name: var name } => name is "Contains" or "ContainsKey" or "ContainsValue" or "TryGetValue" or "GetValueOrDefault" or "BinarySearch" or "Any" or "Exists"
                || name.StartsWith("First", StringComparison.Ordinal) || name.StartsWith("Single", StringComparison.Ordinal) || name.StartsWith("Find", StringComparison.Ordinal) || name.Contains("IndexOf"),
            IArrayElementReferenceOperation => true,
            IPropertyReferenceOperation { Arguments.IsEmpty: false } => true,
            _ => false,
        };
    }

    /// <summary>Whether a private field or property is only read by the code of its type: nobody else can write to what it gives.</summary>
    public static bool IsOnlyRead(this ISymbol member, IOperation code) =>
        member.DeclaredAccessibility == Accessibility.Private && Parts(member, code).All(names => !names.HandedOut.Contains(member.Name));

    /// <inheritdoc cref="IsOnlyRead(ISymbol, IOperation)"/>
    public static bool IsReadAndOnlyRead(this ISymbol member, IOperation code) =>
        member.IsOnlyRead(code) && Parts(member, code).Any(names => names.Read.Contains(member.Name));

    private static IEnumerable<NamesOfType> Parts(ISymbol member, IOperation code) =>
        member.ContainingType.DeclaringSyntaxReferences.Select(part => Known.Of(part.GetSyntax(), code, _ => new NamesOfType(part.GetSyntax())));

    /// <summary>Whether a property without a setter gives a new copy of a collection, or a new collection of constants, at every read.</summary>
    public static bool BuildsAtEachRead(this IPropertySymbol property, IOperation use, CancellationToken cancellation) =>
        property is { SetMethod: null, GetMethod: { } getter, IsIndexer: false, IsAbstract: false } && property.IsInSource()
        && Rebuilding.Of(property.OriginalDefinition, use, operation => Builds(getter, operation, cancellation));

    private static bool Builds(IMethodSymbol getter, IOperation use, CancellationToken cancellation)
    {
        var bodies = Bodies.Of(use.SemanticModel!.Compilation);
        if (bodies.DeclarationOf(getter) is not { } declaration || Written(declaration) is not { } written || !MayBuild(written) || bodies.Bind(declaration, cancellation) is not { } body)
            return false;

        return body.DescendantsAndSelf().OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue?.WithoutConversions() is { } value
            && (value.ConstantElements() is not null || value is IInvocationOperation { TargetMethod: { Name: var name, ContainingType.Name: "Enumerable" } } copy && IsCopy(name) && copy.Receiver() is IFieldReferenceOperation);
    }

    /// <summary>The one expression that a getter gives.</summary>
    private static ExpressionSyntax? Written(SyntaxNode getter) => getter switch
    {
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        AccessorDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
        AccessorDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } value }] } => value,
        _ => null,
    };

    private static bool MayBuild(ExpressionSyntax written) =>
        written is CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax { Initializer: not null }
            or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList" or "ToArray" or "ToHashSet" or "ToDictionary" } };

    private static bool IsCollection(ITypeSymbol type) => type.ContainingNamespace is { Name: "Generic" or "Frozen" or "Immutable", ContainingNamespace.Name: "Collections" };

    private static bool IsCopy(string name) => name is "ToList" or "ToArray" or "ToHashSet" || name.StartsWith("ToImmutable", StringComparison.Ordinal) || name.StartsWith("ToFrozen", StringComparison.Ordinal);

    // { "a", "b" }, { { "a", 1 } } or { ["a"] = 1 }
    private static bool IsFixedElement(IOperation element) => element switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" } add => add.Arguments.All(static argument => argument.Value.IsFixed()),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { IsEmpty: false } keys }, Value: var value } => keys.All(static key => key.Value.IsFixed()) && value.IsFixed(),
        _ => false,
    };

    private static bool IsReading(string method) =>
        !MutatingMembers.Names.Contains(method) && method is not ("GetEnumerator" or "EnsureCapacity" or "TrimExcess" or "SetEquals") && !method.StartsWith("As", StringComparison.Ordinal) && !method.StartsWith("GetAlternate", StringComparison.Ordinal);

    private static bool IsWritten(IOperation element)
    {
        // table[i].X = 1 writes to an element that is a struct.
        while (element.Parent is IMemberReferenceOperation member && member.Instance == element)
            element = member;

        return element.Parent is IAssignmentOperation assignment && assignment.Target == element
            || element.Parent is IIncrementOrDecrementOperation or IAddressOfOperation or IArgumentOperation { Parameter.RefKind: not RefKind.None } or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } };
    }

    /// <summary>The names that a type reads, and those that it passes on, returns, stores or changes.</summary>
    private sealed class NamesOfType
    {
        public NamesOfType(SyntaxNode type)
        {
            foreach (var name in type.DescendantNodes().OfType<IdentifierNameSyntax>())
                (IsRead(name) ? Read : HandedOut).Add(name.Identifier.ValueText);
        }

        public HashSet<string> Read { get; } = new(StringComparer.Ordinal);

        public HashSet<string> HandedOut { get; } = new(StringComparer.Ordinal);

        private static bool IsRead(IdentifierNameSyntax name)
        {
            // this.Names, and Shop.Names with the name of the type itself
            SyntaxNode use = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax } access && access.Name == name ? access : name;
            return use.Parent switch
            {
                MemberAccessExpressionSyntax member when member.Expression == use => member.Parent is InvocationExpressionSyntax ? IsReading(member.Name.Identifier.ValueText) : member.Name.Identifier.ValueText is "Count" or "Length",
                ElementAccessExpressionSyntax element when element.Expression == use => element.Parent is not (AssignmentExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or RefExpressionSyntax or MemberAccessExpressionSyntax)
                    || element.Parent is AssignmentExpressionSyntax assignment && assignment.Right == element,
                ForEachStatementSyntax loop => loop.Expression == use,
                _ => false,
            };
        }
    }
}
