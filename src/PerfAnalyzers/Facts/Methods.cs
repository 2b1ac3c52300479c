using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>What is known of a method without reading its body.</summary>
public static class Methods
{
    public static bool IsInSource(this ISymbol symbol) => !symbol.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>Whether a method is one of .NET's own.</summary>
    public static bool IsOfFramework(this IMethodSymbol method)
    {
        if (method.IsInSource())
            return false;

        var space = method.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;

        return space is { Name: "System" or "Microsoft" };
    }

    /// <summary>Whether a constructor runs code of its own, beyond assigning what it is given.</summary>
    public static bool HasBody(this IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ConstructorDeclarationSyntax);

    /// <summary>Whether a library method reads its arguments only: operators of LINQ, strings, consoles, conversions and the like.</summary>
    public static bool IsReadOnlyLibraryCall(this IMethodSymbol method) =>
        !method.IsInSource()
        && (method.ContainingType.Name is "Enumerable" or "ImmutableArray" or "ImmutableList" or "ImmutableHashSet" or "ImmutableDictionary" or "MemoryExtensions" or "Console"
                or "Math" or "Convert" or "JsonSerializer" or "Parallel" or "ParallelEnumerable"
            || method.ContainingType.SpecialType == SpecialType.System_String
            || method.ContainingType.SpecialType == SpecialType.System_Array && !MutatingMembers.Names.Contains(method.Name) && method.Name is not ("Copy" or "ConstrainedCopy"));

    /// <summary>Whether a method with the name of a mutating one leaves the collection as it is: immutable collections return a new one, LINQ operators too.</summary>
    public static bool IsPureOn(this IMethodSymbol method, ITypeSymbol? receiver) =>
        method.ContainingType.Name is "Enumerable" or "Queryable" || receiver?.SpecialType == SpecialType.System_String
        || receiver is { ContainingNamespace: { Name: "Immutable", ContainingNamespace.Name: "Collections" } } && receiver.Name != "Builder";
}
