using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>Collections that stay small by how they are written: a search in them, or a loop over them, costs next to nothing.</summary>
public static class SmallCollections
{
    private static readonly Memo<ISymbol, bool> NeverReplaced = new();

    /// <summary>Whether the collection has at most <paramref name="most"/> elements, or is of a kind that has few: enum values, params arrays.</summary>
    public static bool IsSmallCollection(this IOperation collection, int most) => collection.WithoutConversions() switch
    {
        IParameterReferenceOperation { Parameter.IsParams: true } => true,
        IInvocationOperation call => IsSmallCall(call, most),
        ILocalReferenceOperation { Local: var local } =>
            IsSmallLocal(local, LoopEffects.Of(collection.Body()), KnownSymbols.Of(collection), most) || local.OnlyValue(collection) is IInvocationOperation made && !LoopEffects.Of(collection.Body()).Changes(local) && IsSmallCall(made, most),
        IFieldReferenceOperation { Field: { } field } => IsSmallVariable(field, most) && (field.IsReadOnly || field.IsConst || NeverReplaced.Of(field, collection, _ => IsNeverReplaced(field))),
        IPropertyReferenceOperation { Property: var property } =>
            IsSmallVariable(property, most) && (property.SetMethod is null || property.IsStatic && NeverReplaced.Of(property, collection, _ => !IsAssignedByItsType(property))),
        { Syntax: ExpressionSyntax written } => CountWritten(written) is { } count && count <= most,
        _ => false,
    };

    /// <summary>Whether an expression makes a collection with nothing in it.</summary>
    public static bool IsEmptyCollection(this IOperation value) => value.WithoutConversions() switch
    {
        IObjectCreationOperation { Initializer: null, Arguments: var arguments } => arguments.All(argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32),
        { Syntax: CollectionExpressionSyntax { Elements.Count: 0 } } => true,
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => true,
        IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType: { Name: "Array" or "Enumerable", ContainingNamespace.Name: "System" or "Linq" } } } => true,
        _ => false,
    };

    private static bool IsSmallCall(IInvocationOperation call, int most) => call.TargetMethod switch
    {
        { Name: "GetValues" or "GetNames" or "GetValuesAsUnderlyingType", ContainingType.SpecialType: SpecialType.System_Enum } => true,
        { Name: "Range" or "Repeat", ContainingType.Name: "Enumerable" } => call.ArgumentFor("count") is { ConstantValue: { HasValue: true, Value: int count } } && count <= most,

        // Operators that add nothing.
        { Name: "Where" or "Select" or "ToList" or "ToArray" or "ToImmutableArray" or "OrderBy" or "AsEnumerable" or "Distinct" or "Reverse", IsExtensionMethod: true } =>
            call.Receiver()?.IsSmallCollection(most) == true,
        { Name: "Take" or "TakeLast", ContainingType.Name: "Enumerable" } => call.ArgumentFor("count") is { ConstantValue: { HasValue: true, Value: int count } } && count <= most,
        { Name: "Create", ContainingType.Name: "ImmutableArray" or "ImmutableList" } => call.Arguments.Length <= most && call.Arguments.All(argument => argument.ArgumentKind != ArgumentKind.ParamArray || argument.Value.IsSmallCollection(most)),
        { IsStatic: true } or { DeclaredAccessibility: Accessibility.Private } => CountReturned(call.TargetMethod) is { } count && count <= most,
        _ => false,
    };

    // A source method that gives one of a few collections as they are written in it.
    private static int? CountReturned(IMethodSymbol method) =>
        method.OriginalDefinition.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var value } => CountWritten(value),
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var value } => CountWritten(value),
            MethodDeclarationSyntax { Body.Statements: [.., ReturnStatementSyntax] statements } when statements.Take(statements.Count - 1).All(static statement => statement is IfStatementSyntax or SwitchStatementSyntax) =>
                CountAll(statements.SelectMany(static statement => statement.DescendantNodesAndSelf()).OfType<ReturnStatementSyntax>().Select(static returned => returned.Expression)),
            _ => null,
        }
        : null;

    private static int? CountAll(IEnumerable<ExpressionSyntax?> values)
    {
        int? most = 0;
        foreach (var value in values)
            most = CountWritten(value) is { } count && most is { } before ? Math.Max(before, count) : null;

        return most;
    }

    private static bool IsSmallVariable(ISymbol variable, int most) => CountInitial(variable) is > 0 and { } count && count <= most;

    // What is written down, and what single statements add to it.
    private static bool IsSmallLocal(ILocalSymbol local, LoopEffects effects, KnownSymbols known, int most)
    {
        if (!effects.Changes(local))
            return IsSmallVariable(local, most);

        // The indexer of a list replaces, that of a dictionary adds.
        var isDictionary = local.Type.KeyOfDictionary(known) is not null;
        var changes = effects.ChangesOf(local).Where(change => change.Member is not ("Sort" or "Reverse") && (change.Member != "this[]" || isDictionary)).ToImmutableArray();
        return CountInitial(local) is { } count && count + changes.Length <= most
            && changes.All(change => change.Member is "Add" or "this[]" && !IsRepeated(change.Site, local))
            && !effects.Assigns(local) && !effects.PassesOn(local);
    }

    // In a loop or function that the variable was there before.
    private static bool IsRepeated(SyntaxNode site, ILocalSymbol local)
    {
        var declared = local.DeclaringSyntaxReferences[0].Span;
        return site.Ancestors().TakeWhile(node => !node.Span.Contains(declared))
            .Any(static node => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
    }

    // A private field that no code of its type assigns.
    private static bool IsNeverReplaced(IFieldSymbol field) =>
        field.DeclaredAccessibility == Accessibility.Private && !IsAssignedByItsType(field);

    private static bool IsAssignedByItsType(ISymbol variable) =>
        variable.ContainingType.DeclaringSyntaxReferences.Any(part => part.GetSyntax().DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { Left: var target } => Names(target, variable.Name),
            ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: var target } => Names(target, variable.Name),
            _ => false,
        }));

    private static bool Names(ExpressionSyntax target, string field) =>
        target.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == field);

    // By what it is initialised with: reading the syntax needs no binding of another file.
    private static int? CountInitial(ISymbol variable) =>
        variable.DeclaringSyntaxReferences is not [var reference] ? null : reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => CountWritten(value),
            PropertyDeclarationSyntax property => CountWritten(property.Initializer?.Value ?? property.ExpressionBody?.Expression),
            _ => null,
        };

    private static int? CountWritten(ExpressionSyntax? expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => 0,
        ConditionalExpressionSyntax choice => CountWritten(choice.WhenTrue) is { } one && CountWritten(choice.WhenFalse) is { } other ? Math.Max(one, other) : null,
        SwitchExpressionSyntax choice => CountAll(choice.Arms.Select(static arm => arm.Expression)),
        ThrowExpressionSyntax => 0,
        CollectionExpressionSyntax collection => collection.Elements.All(element => element is ExpressionElementSyntax) ? collection.Elements.Count : null,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.Count,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Count,
        ImplicitStackAllocArrayCreationExpressionSyntax array => array.Initializer.Expressions.Count,
        InitializerExpressionSyntax initializer => initializer.Expressions.Count,
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer } creation
            when creation.ArgumentList is null or { Arguments.Count: 0 } => initializer.Expressions.Count,
        // new() { [1] = "a" }
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.ObjectInitializerExpression } initializer, ArgumentList: null or { Arguments.Count: 0 } } =>
            initializer.Expressions.All(static set => set is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }) ? initializer.Expressions.Count : null,
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } } => 0,
        CastExpressionSyntax cast => CountWritten(cast.Expression),
        ParenthesizedExpressionSyntax inner => CountWritten(inner.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Split", Expression: LiteralExpressionSyntax } } => 1,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" or "Of", Expression: var type } } call
            when type.ToString() is "ImmutableArray" or "ImmutableList" => call.ArgumentList.Arguments.Count,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList" or "ToArray" or "AsReadOnly" or "ToImmutableArray", Expression: var inner } } => CountWritten(inner),
        _ => null,
    };
}
