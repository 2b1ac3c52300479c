using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>A number of rows that whoever sends a request chooses.</summary>
public sealed class PageSize
{
    private const int MostSteps = 10;

    private PageSize(IOperation chosen, IOperation taken, CallPath? path = null) => (Chosen, Taken, Path) = (chosen, taken, path);

    /// <summary>The parameter of the endpoint, or the property of a model that is bound to one.</summary>
    public IOperation Chosen { get; }

    /// <summary>What is given to Take, or to the method that passes it on.</summary>
    public IOperation Taken { get; }

    /// <summary>The way to the Take, where that is in another method.</summary>
    public CallPath? Path { get; }

    /// <summary>The size that a Take of a database's rows, or source code on the way to one, gets from the request as it came.</summary>
    public static PageSize? UncappedAt(IInvocationOperation call, int depth, CancellationToken cancellation) =>
        TakesRows(call) ? UncappedIn(call) : call.TargetMethod.IsInSource() ? UncappedThrough(call, depth, cancellation) : null;

    /// <summary>The size that a Take gets from the request as it came: nothing before it limits, checks or replaces it.</summary>
    public static PageSize? UncappedIn(IInvocationOperation take)
    {
        if (take is not { TargetMethod.Name: "Take", Arguments: [_, { Value: var taken }] }
            || ChosenIn(taken, MostSteps) is not { } chosen
            || RequestScope.Around(take) is not (RequestKind.Action or RequestKind.Endpoint or RequestKind.Page)
            || !IsBound(chosen, take))
        {
            return null;
        }

        return IsCapped(taken, chosen, take) ? null : new(chosen, taken);
    }

    /// <summary>The position of the method's own parameter that a value is, if nothing limits it before; null for any other value.</summary>
    internal static int? PassedOn(IOperation value, IInvocationOperation call) =>
        IsNumber(value) && ChosenIn(value, MostSteps) is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } } parameter } chosen && !IsCapped(value, chosen, call)
            ? parameter.Ordinal : null;

    /// <summary>The parameter that says how many rows of a database a Take gives, if it is one.</summary>
    internal static int? ParameterOf(IInvocationOperation take) => TakesRows(take) && take is { Arguments: [_, { Value: var taken }] } ? PassedOn(taken, take) : null;

    private static PageSize? UncappedThrough(IInvocationOperation call, int depth, CancellationToken cancellation)
    {
        foreach (var argument in call.Arguments)
        {
            if (IsNumber(argument.Value) && ChosenIn(argument.Value, MostSteps) is { } chosen
                && RequestScope.Around(call) is RequestKind.Action or RequestKind.Endpoint or RequestKind.Page
                && MethodSummary.PathTo(Effect.TakesRows, call, depth, cancellation) is { } path && path.Subject == argument.Parameter?.Ordinal
                && IsBound(chosen, call) && !IsCapped(argument.Value, chosen, call))
            {
                return new(chosen, argument.Value, path);
            }
        }

        return null;
    }

    // A query handed out by a repository is one of a database where Entity Framework runs it.
    private static bool TakesRows(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "Take" || !call.Type.IsQueryable(KnownSymbols.Of(call)))
            return false;
        if (QueryChain.Of(call) is var query && (query.IsDatabase || query.Operators.Any(static step => step.TargetMethod.IsEntityFramework())))
            return true;

        for (var next = call.Consumer(); next is not null; next = next.Consumer())
        {
            if (next.TargetMethod.IsEntityFramework())
                return true;
        }

        return false;
    }

    private static bool IsNumber(IOperation value) =>
        (value.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var held] } ? held : value.Type)?.SpecialType == SpecialType.System_Int32;

    /// <summary>
    /// The number of a page, or of the rows before it, that a Skip gets from the request as it came. A size that its Take gets as well is no part of it.
    /// </summary>
    public static PageSize? UncappedBefore(IInvocationOperation skip)
    {
        if (skip is not { TargetMethod.Name: "Skip", Arguments: [_, { Value: var skipped }] }
            || RequestScope.Around(skip) is not (RequestKind.Action or RequestKind.Endpoint or RequestKind.Page)
            || skip.Page() is not { Arguments: [_, { Value: var size }] })
        {
            return null;
        }

        var sizes = LocalsIn(size, MostSteps).Append(ChosenIn(size, MostSteps)?.ReferencedSymbol()).Concat(size.DescendantsAndSelf().Select(static part => part.ReferencedSymbol())).ToImmutableHashSet(SymbolEqualityComparer.Default);
        foreach (var factor in FactorsOf(skipped, MostSteps))
        {
            if (ChosenIn(factor, MostSteps) is { } chosen && !sizes.Contains(chosen.ReferencedSymbol()) && IsBound(chosen, skip))
                return IsCapped(skipped, chosen, skip) ? null : new(chosen, skipped);
        }

        return null;
    }

    /// <summary>Every read of the size in the body, in the order of the source.</summary>
    public IEnumerable<IOperation> Uses => UsesOf(Chosen);

    // size, size ?? 20, size > 0 ? size : 20, Math.Max(size, 1), size + 1, or a local that holds one of them
    private static IOperation? ChosenIn(IOperation size, int steps) => steps == 0 ? null : size.WithoutConversions() switch
    {
        IParameterReferenceOperation parameter => parameter,
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } => ChosenIn(nullable, steps - 1),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } owner } property when owner.WithoutConversions() is IParameterReferenceOperation => property,
        ILocalReferenceOperation { Local: var local } use => local.OnlyValue(use) is { } value ? ChosenIn(value, steps - 1) : null,
        ICoalesceOperation { Value: var value } => ChosenIn(value, steps - 1),
        IConditionalOperation { WhenTrue: var one, WhenFalse: { } other } => ChosenIn(one, steps - 1) ?? ChosenIn(other, steps - 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var value, RightOperand.ConstantValue.HasValue: true } => ChosenIn(value, steps - 1),
        IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable } => ChosenIn(nullable, steps - 1),
        IInvocationOperation { TargetMethod: { Name: "Max", ContainingType: { Name: "Math", ContainingNamespace.Name: "System" } }, Arguments: [{ Value: var one }, { Value: var other }] } => ChosenIn(one, steps - 1) ?? ChosenIn(other, steps - 1),
        _ => null,
    };

    // (page - 1) * size, page * size - size
    private static IEnumerable<IOperation> FactorsOf(IOperation skipped, int steps) => steps == 0 ? [] : skipped.WithoutConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, LeftOperand: var left, RightOperand: var right } => FactorsOf(left, steps - 1).Concat(FactorsOf(right, steps - 1)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var whole } => FactorsOf(whole, steps - 1),
        ILocalReferenceOperation { Local: var local } use when local.OnlyValue(use) is { } value => FactorsOf(value, steps - 1),
        var factor => [factor],
    };

    // What the framework fills from the request, with no rule of its own for it.
    private static bool IsBound(IOperation chosen, IOperation take)
    {
        if ((chosen is IPropertyReferenceOperation { Instance: { } owner } ? owner.WithoutConversions() : chosen) is not IParameterReferenceOperation { Parameter: var parameter }
            || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, AsyncScope.Around(take)?.Owner)
            || IsValidated(parameter, take))
        {
            return false;
        }

        return chosen is not IPropertyReferenceOperation { Property: var property }
            || IsModel(parameter, take) && property.IsAutomatic() && !IsValidated(property, take) && !IsGivenByConstructor(property) && !HasValidator(parameter.Type, take);
    }

    private static bool IsModel(IParameterSymbol parameter, IOperation take) =>
        parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && type.IsInSource()
        && !HasAttribute(parameter, "FromServicesAttribute") && !HasAttribute(parameter, "FromKeyedServicesAttribute")
        && (RequestScope.Around(take) != RequestKind.Endpoint || HasAttribute(parameter, "AsParametersAttribute") || HasAttribute(parameter, "FromBodyAttribute") || HasAttribute(parameter, "FromQueryAttribute"));

    private static bool IsValidated(ISymbol symbol, IOperation take) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass.DerivesFrom(KnownSymbols.Of(take).ValidationAttribute))
        || symbol is IPropertySymbol { ContainingType.InstanceConstructors: var constructors } && constructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == symbol.Name && IsValidated(parameter, take)));

    // A constructor that is written out may limit what it is given. So may the initializer of a property that takes it from a record's parameter.
    private static bool IsGivenByConstructor(IPropertySymbol property) =>
        property.ContainingType.InstanceConstructors.Any(static constructor => constructor.DeclaringSyntaxReferences.Any(static declaration => declaration.GetSyntax() is ConstructorDeclarationSyntax))
        || property.DeclaringSyntaxReferences.Any(static declaration => declaration.GetSyntax() is PropertyDeclarationSyntax { Initializer.Value: not LiteralExpressionSyntax and not MemberAccessExpressionSyntax and not IdentifierNameSyntax });

    private static bool HasValidator(ITypeSymbol model, IOperation take)
    {
        var known = KnownSymbols.Of(take);
        return model.Implements(known.IValidatableObject)
            || model.GetAttributes().Any(attribute => attribute.AttributeClass.DerivesFrom(known.ValidationAttribute))
            || known.IValidatorOfT is { } validator && Implementations.OfGeneric(validator, model, take.SemanticModel!.Compilation).Any();
    }

    // Only what runs before the Take can limit what it gets.
    private static bool IsCapped(IOperation taken, IOperation chosen, IInvocationOperation take)
    {
        var end = taken.Syntax.Span.End;
        if (UsesOf(chosen).Any(use => use.Syntax.SpanStart < end && Caps(use, taken)))
            return true;

        // The model itself is handed to who may check it.
        if (chosen is IPropertyReferenceOperation { Instance: { } owner } property
            && owner.ReferencedSymbol()!.UsesAround(take).Any(use => use.Syntax.SpanStart < end && use.WithConversions().Parent is not IPropertyReferenceOperation && !IsInnocent(use.WithConversions().Parent)))
        {
            return true;
        }

        return LocalsIn(taken, MostSteps).Any(local => local.UsesAround(take).Any(use => use.Syntax.SpanStart < end && Caps(use, taken)));
    }

    private static IEnumerable<ILocalSymbol> LocalsIn(IOperation size, int steps)
    {
        foreach (var part in size.DescendantsAndSelf())
        {
            if (steps > 0 && part is ILocalReferenceOperation { Local: var local })
            {
                yield return local;
                foreach (var inner in local.OnlyValue(part) is { } value ? LocalsIn(value, steps - 1) : [])
                    yield return inner;
            }
        }
    }

    private static IEnumerable<IOperation> UsesOf(IOperation chosen) => chosen is IPropertyReferenceOperation { Property: var property, Instance: { } owner }
        ? owner.ReferencedSymbol()!.UsesAround(chosen).Select(static use => use.WithConversions().Parent).OfType<IPropertyReferenceOperation>().Where(read => SymbolEqualityComparer.Default.Equals(read.Property, property))
        : chosen.ReferencedSymbol()!.UsesAround(chosen);

    // To hand it on as it is limits nothing yet.
    private static bool Caps(IOperation use, IOperation taken)
    {
        var value = use;
        while (value.Parent is IConversionOperation or ICoalesceOperation or IPropertyReferenceOperation { Property.Name: "Value" } or IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" })
            value = value.Parent;

        return value.IsWritten() || use.IsWritten() || value.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } compared =>
                !IsLowerBound(compared.LeftOperand == value ? compared.RightOperand : compared.LeftOperand),
            IIsPatternOperation { Pattern: var pattern } => pattern.DescendantsAndSelf().Any(static part => part is IConstantPatternOperation or IRelationalPatternOperation && !IsLowerBound(part is IConstantPatternOperation constant ? constant.Value : ((IRelationalPatternOperation)part).Value)),
            ISwitchOperation or ISwitchExpressionOperation => true,
            IArgumentOperation { Parent: IInvocationOperation } argument => argument.Value.Syntax != taken.Syntax && !IsInnocent(argument),
            _ => false,
        };
    }

    // size < 1, size == 0, size is null
    private static bool IsLowerBound(IOperation limit) =>
        limit.WithoutConversions() is { ConstantValue: { HasValue: true, Value: null or <= 1 } };

    // Calls that use a number or a model without being able to refuse it.
    private static bool IsInnocent(IOperation? use) => use switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: var name } method } call } =>
            method.IsEntityFramework() || method.ContainingType is { Name: "Queryable" or "Enumerable" }
            || name.StartsWith("Log", StringComparison.Ordinal) || name is "ToString" or "ThrowIfNegative" or "ThrowIfNegativeOrZero" or "ThrowIfZero" or "ThrowIfLessThan" or "ThrowIfLessThanOrEqual" or "ThrowIfNull" or "NotNull"
            || name == "Max" && method.ContainingType.Name == "Math",
        IArgumentOperation { Parent: IObjectCreationOperation } => true,
        IBinaryOperation or IIsPatternOperation or IInterpolationOperation => true,
        _ => false,
    };

    private static bool HasAttribute(ISymbol symbol, string name) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == name);
}
