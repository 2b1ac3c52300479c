namespace PerfAnalyzers;

/// <summary>
/// A call that asks for one thing by its key, of a type whose code is somewhere else: an interface that another project implements, a class of a library.
/// What it does cannot be seen, but the type may say that it gives many at once.
/// </summary>
public sealed class ItemRequest
{
    private static readonly ImmutableArray<string> Verbs = ImmutableArray.Create("Get", "Find", "Load", "Fetch", "Read", "Query", "List", "Select", "Lookup");

    private ItemRequest(IInvocationOperation call, IArgumentOperation key, IMethodSymbol? forMany) => (Call, Key, ForMany) = (call, key, forMany);

    public IInvocationOperation Call { get; }

    /// <summary>What says which one is wanted.</summary>
    public IArgumentOperation Key { get; }

    /// <summary>The method of the type that takes all keys, and gives as much for each.</summary>
    public IMethodSymbol? ForMany { get; }

    /// <summary>Whether a name can be that of such a call: the cheapest test.</summary>
    public static bool IsName(string name)
    {
        foreach (var verb in Verbs)
        {
            if (name.StartsWith(verb, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static ItemRequest? Of(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!IsName(method.Name) || method is not { IsStatic: false, IsExtensionMethod: false, ReturnsVoid: false, ContainingType: { } type }
            || IsVisible(method, call)
            || KeyOf(call) is not { } key
            || method.IsRemote(call.SemanticModel!.Compilation) || DatabaseCall.Of(call) is not null)
        {
            return null;
        }

        return new(call, key, MembersOf(type).FirstOrDefault(other => TakesMany(other, method, key.Parameter!, KnownSymbols.Of(call))));
    }

    // An interface may well be here, and what implements it in another project.
    private static bool IsVisible(IMethodSymbol method, IOperation call) =>
        method.IsInSource() && !(method.IsAbstract && !Implementations.Has(method.ContainingType, call.SemanticModel!.Compilation));

    // One key, and perhaps a token.
    private static IArgumentOperation? KeyOf(IInvocationOperation call)
    {
        IArgumentOperation? key = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter?.Type.Name == "CancellationToken")
                continue;
            if (key is not null || argument.Parameter is not { RefKind: RefKind.None } parameter || !IsKey(parameter.Type))
                return null;

            key = argument;
        }

        return key;
    }

    private static bool IsKey(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64
        || type is { IsValueType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Struct, OriginalDefinition.SpecialType: SpecialType.None };

    private static IEnumerable<IMethodSymbol> MembersOf(INamedTypeSymbol type)
    {
        foreach (var owner in type.AllInterfaces.Insert(0, type))
        {
            foreach (var member in owner.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false } method)
                    yield return method;
            }
        }
    }

    // GetById(int id) and GetByIds(IEnumerable<int> ids), or GetAll(int[] ids)
    private static bool TakesMany(IMethodSymbol other, IMethodSymbol one, IParameterSymbol key, KnownSymbols known)
    {
        if (!IsName(other.Name) || other.Parameters.FirstOrDefault() is not { } keys || PartOf(keys.Type, known) is not { } element
            || !SymbolEqualityComparer.Default.Equals(element, key.Type)
            || other.Parameters.Skip(1).Any(static parameter => !parameter.IsOptional && parameter.Type.Name != "CancellationToken"))
        {
            return false;
        }

        var (given, wanted) = (Result(other.ReturnType), Result(one.ReturnType));
        return (other.Name == one.Name || IsPluralOf(keys.Name, key.Name))
            && (Gives(given, wanted, known) || PartOf(wanted, known) is { } part && Gives(given, part, known));
    }

    private static bool IsPluralOf(string many, string one) => many.TrimEnd('s').Equals(one, StringComparison.OrdinalIgnoreCase);

    // The list, the groups, or the values of the table.
    private static bool Gives(ITypeSymbol many, ITypeSymbol one, KnownSymbols known) =>
        PartOf(many, known) is { } element
        && (SymbolEqualityComparer.Default.Equals(element, one) || SymbolEqualityComparer.Default.Equals(PartOf(element, known), one)
            || element is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [_, var value] } && (SymbolEqualityComparer.Default.Equals(value, one) || SymbolEqualityComparer.Default.Equals(PartOf(value, known), one)));

    private static ITypeSymbol? PartOf(ITypeSymbol collection, KnownSymbols known) => collection.SpecialType == SpecialType.System_String ? null : collection.ElementType(known);

    private static ITypeSymbol Result(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : type;
}
